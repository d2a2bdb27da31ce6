/** The state of the site in words. */
import type { Tone } from '../../../admin/ui/parts';
import { counted } from '../../../admin/ui/words';
import type { EnCours, Passee } from '../types';
import type { Etat } from './answers';

/** Where each step begins and ends in a whole construction, in percents. */
const SHARES: Record<string, [number, number]> = {
  'Lecture du CMS': [0, 10],
  Gabarits: [10, 12],
  'Modèles de pages': [12, 30],
  Pages: [30, 75],
  'dont fichiers à côté des pages': [30, 75],
  'Autour des pages': [75, 80],
  'Dossiers des versions suivantes': [80, 82],
  Recherche: [75, 85],
  'Mise en ligne': [85, 100],
};

export function percent({ etape = '', fait = 0, total }: EnCours): number {
  const [from, to] = SHARES[etape] ?? [0, 0];
  return Math.round(from + (to - from) * (total ? Math.min(1, fait / total) : 0));
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long ago, as people say it. */
export function ago(iso: string, now: string): string {
  const ms = Math.max(0, new Date(now).getTime() - new Date(iso).getTime());
  if (ms < MINUTE) return `${Math.round(ms / SECOND)}\u00A0s`;
  if (ms < HOUR) return `${Math.round(ms / MINUTE)}\u00A0min`;
  if (ms < 48 * HOUR) return `${Math.round(ms / HOUR)}\u00A0h`;
  return counted(Math.round(ms / (24 * HOUR)), 'jour', 'jours');
}

/** No worker asks for so long: nothing is put on line. */
const ABSENT_MS = 30 * SECOND;

export const isAbsent = ({ site, maintenant }: Etat): boolean =>
  !site || new Date(maintenant).getTime() - new Date(site.vuLe).getTime() > ABSENT_MS;

const lastOnLine = ({ passees }: Etat) => passees.find(({ resultat }) => resultat === 'enLigne');

type Said = { text: string; tone: Tone; detail?: string };

const NO_WORKER =
  'Aucun travailleur n’est en marche : ce qui est publié attend. Il démarre avec le portail (npm start), ou seul (npm run worker).';

export function siteState(etat: Etat): Said {
  const { enCours, site, ajour, maintenant, passees } = etat;
  if (enCours) return { text: `En construction, ${percent(enCours)}\u00A0%`, tone: 'primary' };
  if (isAbsent(etat)) return { text: 'Pas de nouvelles', tone: 'warning', detail: NO_WORKER };
  if (site?.retenue)
    return {
      text: 'Version retenue',
      tone: 'warning',
      detail:
        'Une version plus ancienne a été remise en ligne. Ce qui est publié depuis attend que quelqu’un reprenne la mise en ligne.',
    };
  const [last] = passees;
  if (last?.resultat === 'echec' && !ajour)
    return {
      text: 'Échec',
      tone: 'danger',
      ...(last.message ? { detail: last.message } : {}),
    };
  if (!ajour) return { text: 'Des changements attendent', tone: 'primary' };
  const done = lastOnLine(etat);
  return {
    text: done ? `En ligne depuis ${ago(done.fin, maintenant)}` : 'En ligne',
    tone: 'success',
  };
}

/** Refused because many pages would go: a person may say that it is meant. */
export const isShrunk = ({ passees: [last], ajour }: Etat): boolean =>
  !ajour && last?.code === 'build.shrunk';

const CAUSES: Record<Passee['cause'], string> = {
  modification: 'Changement publié',
  demande: 'Demandée',
  nuit: 'Vérification de la nuit',
  retour: 'Retour à une version',
};
export const causeOf = ({ cause }: Pick<Passee, 'cause'>): string => CAUSES[cause];

export const outcome = ({ resultat }: Passee): { text: string; tone: Tone } =>
  resultat === 'enLigne'
    ? { text: 'En ligne', tone: 'success' }
    : { text: 'Échec', tone: 'danger' };

export function detailOf({ message, pages, refaites, debut, fin }: Passee): string {
  if (message) return message;
  if (pages === undefined) return '';
  const made = counted(refaites ?? 0, 'page refaite', 'pages refaites');
  return `${made} sur ${pages.toLocaleString('fr-FR')}, en ${ago(debut, fin)}`;
}

/** A version is named by the moment when it was built: `20270203T100000000Z`. */
export const builtAt = (version: string): string =>
  version.replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/,
    (_, y, mo, d, h, mi, s, ms) => `${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`,
  );
