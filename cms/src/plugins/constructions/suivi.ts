/** What is to be built, and what is known of it: pure, the clock is given. */
import { randomUUID } from 'node:crypto';
import type { Avancement, Construction, Ordre, Passee, SiteEnLigne, Suivi } from './types';

/** A worker says something every second; one that is silent for so long is dead. */
const SILENCE_MS = 60_000;
const SILENT = 'Le constructeur ne donne plus de nouvelles : il s’est sans doute arrêté.';
/** What has just failed would fail again. */
const AGAIN_MS = 5 * 60_000;
const KEPT = 30;
const NIGHT = { from: 3, to: 5 };

export const nothing: Suivi = { passees: [] };

const PARIS = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The day and the hour in Paris. */
function inParis(now: Date): { day: string; hour: number } {
  const part = Object.fromEntries(PARIS.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, hour: Number(part.hour) };
}

const since = (iso: string, now: Date) => now.getTime() - new Date(iso).getTime();

function ended(suivi: Suivi, passee: Passee): Suivi {
  const { enCours: _, ...rest } = suivi;
  return { ...rest, passees: [passee, ...suivi.passees].slice(0, KEPT) };
}

/** Gives up the worker that says nothing any more. */
export function forgetSilent(suivi: Suivi, now: Date): Suivi {
  const { enCours } = suivi;
  if (!enCours || since(enCours.entendu, now) < SILENCE_MS) return suivi;
  const { identifiant, cause, debut } = enCours;
  const fin = now.toISOString();
  return ended(suivi, { identifiant, cause, debut, fin, resultat: 'echec', message: SILENT });
}

type Now = {
  now: Date;
  site: SiteEnLigne;
  etat: string;
  /** Nothing has changed for a moment. */
  settled: boolean;
};

type Wanted = Omit<Construction, 'identifiant' | 'etat'>;

const plain = { forcer: false, verifier: false };

const ORDERED: Record<Ordre['action'], (ordre: Ordre) => Wanted> = {
  verifier: () => ({ cause: 'demande', forcer: false, verifier: true }),
  confirmer: () => ({ cause: 'demande', forcer: true, verifier: false }),
  reprendre: () => ({ cause: 'demande', ...plain }),
  retablir: (ordre) => ({
    cause: 'retour',
    ...plain,
    version: (ordre as { version: string }).version,
  }),
};

function wanted(suivi: Suivi, { now, site, etat, settled }: Now): Wanted | undefined {
  const { ordre, refuse } = suivi;
  if (ordre) return ORDERED[ordre.action](ordre);
  if (site.retenue) return undefined;
  const { day, hour } = inParis(now);
  if (hour >= NIGHT.from && hour < NIGHT.to && suivi.nuit !== day)
    return { cause: 'nuit', forcer: false, verifier: true };
  if (etat === site.etat || !settled) return undefined;
  if (refuse?.etat === etat && since(refuse.le, now) < AGAIN_MS) return undefined;
  return { cause: 'modification', ...plain };
}

/** What whoever asks is to build, now theirs. */
export function take(before: Suivi, asked: Now): { suivi: Suivi; construction?: Construction } {
  const { now, site, etat } = asked;
  const moment = now.toISOString();
  const suivi = { ...forgetSilent(before, now), site: { ...site, vuLe: moment } };
  const want = suivi.enCours ? undefined : wanted(suivi, asked);
  if (!want) return { suivi };
  const construction = { identifiant: randomUUID(), etat, ...want };
  const { ordre: _, ...rest } = suivi;
  const nuit = want.cause === 'nuit' ? { nuit: inParis(now).day } : {};
  const enCours = { ...construction, debut: moment, entendu: moment };
  return { suivi: { ...rest, ...nuit, enCours }, construction };
}

/** What the worker says of the construction that it took; undefined when it is no longer its own. */
export function advance(
  suivi: Suivi,
  identifiant: string,
  { resultat, site, ...said }: Avancement,
  now: Date,
): Suivi | undefined {
  const { enCours } = suivi;
  if (enCours?.identifiant !== identifiant) return undefined;
  const moment = now.toISOString();
  if (resultat === 'enCours') {
    const { etape, fait, total } = said;
    const { etape: _e, fait: _f, total: _t, ...held } = enCours;
    const step = {
      ...(etape ? { etape } : {}),
      ...(fait === undefined ? {} : { fait }),
      ...(total === undefined ? {} : { total }),
    };
    return { ...suivi, enCours: { ...held, ...step, entendu: moment } };
  }
  const { cause, debut, etat } = enCours;
  const { message, code, pages, refaites } = said;
  const next = ended(suivi, {
    identifiant,
    cause,
    debut,
    fin: moment,
    resultat,
    ...(message ? { message } : {}),
    ...(code ? { code } : {}),
    ...(pages === undefined ? {} : { pages }),
    ...(refaites === undefined ? {} : { refaites }),
  });
  const { refuse: _, ...rest } = next;
  return {
    ...rest,
    ...(site ? { site: { ...site, vuLe: moment } } : {}),
    ...(resultat === 'echec' ? { refuse: { etat, le: moment } } : {}),
  };
}
