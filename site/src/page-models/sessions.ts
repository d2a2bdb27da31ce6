/** Dates of trainings in words. « Coming » is judged against the day of the build, never a clock. */
import type { Action, Session } from '@portulan/content-schemas';
import { dateEnClair } from '../domain/dates.ts';
import { ENTREES_SORTIES, ETATS } from '../domain/offre-words.ts';
import type { SessionModel } from './types-offre.ts';

/** Past sessions that are still worth showing: they tell when the next one may be. */
const PASSEES = 3;

const isPast = ({ debut, fin }: Session, jour: string): boolean =>
  (fin ?? debut ?? jour) < jour || (debut !== undefined && fin === undefined && debut < jour);

/** Open-ended ones last: they have no first day. */
const byStart = (a: Session, b: Session): number =>
  (a.debut ?? '9999').localeCompare(b.debut ?? '9999') ||
  a.identifiant.localeCompare(b.identifiant);

/** The first session that one can still join. */
export const nextSession = (sessions: readonly Session[], jour: string): Session | undefined =>
  sessions
    .filter(({ debut, etat }) => debut !== undefined && debut >= jour && etat !== 'ferme')
    .sort(byStart)[0];

/** When one can begin, over all actions of a training. */
export function quand(
  actions: readonly Action[],
  sessions: readonly Session[],
  jour: string,
): { quand: string; debut?: string } {
  const debut = nextSession(sessions, jour)?.debut;
  if (debut) return { quand: `À partir du ${dateEnClair(debut)}`, debut };
  if (actions.some(({ entreesSorties }) => entreesSorties === 'permanentes'))
    return { quand: ENTREES_SORTIES.permanentes };
  return { quand: 'Dates à demander' };
}

function datesOf({ debut, fin }: Session): string {
  if (debut && fin) return `Du ${dateEnClair(debut)} au ${dateEnClair(fin)}`;
  if (debut) return `À partir du ${dateEnClair(debut)}`;
  return fin ? `Jusqu’au ${dateEnClair(fin)}` : ENTREES_SORTIES.permanentes;
}

function inscriptionOf({ inscriptionDebut, inscriptionFin, modalites, places }: Session): string[] {
  const lines = [
    inscriptionDebut && `Inscriptions à partir du ${dateEnClair(inscriptionDebut)}.`,
    inscriptionFin && `Inscriptions jusqu’au ${dateEnClair(inscriptionFin)}.`,
    places !== undefined && `${places}\u00a0${places > 1 ? 'places' : 'place'}.`,
    modalites,
  ];
  return lines.filter((line) => typeof line === 'string');
}

const sessionModel = (session: Session, jour: string): SessionModel => ({
  dates: datesOf(session),
  ...(session.debut && { debut: session.debut }),
  ...(session.fin && { fin: session.fin }),
  ...(session.etat && { etat: ETATS[session.etat] }),
  inscription: inscriptionOf(session),
  passee: isPast(session, jour),
});

/** The coming sessions by date, then the last ones that took place. */
export function sessionModels(sessions: readonly Session[], jour: string): SessionModel[] {
  const sorted = sessions.toSorted(byStart);
  const past = sorted.filter((session) => isPast(session, jour));
  const coming = sorted.filter((session) => !isPast(session, jour));
  return [...coming, ...past.reverse().slice(0, PASSEES)].map((session) =>
    sessionModel(session, jour),
  );
}
