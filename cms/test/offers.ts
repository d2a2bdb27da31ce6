/** Training offers as a run brings them: bodies, trainings, actions and sessions, linked. */
import type { Line } from './client.ts';

const list = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const organisme = (index: number, word: string): Line => ({
  type: 'organisme',
  record: { identifiant: `nda-${index}`, nom: `Centre ${word} ${index}`, slug: `centre-${index}` },
});

const formation = (index: number, word: string, organismes: number): Line => ({
  type: 'formation',
  record: {
    identifiant: `lheo-${index}`,
    intitule: `CAP ${word} ${index}`,
    slug: `cap-${index}`,
    organisme: `nda-${(index + word.length) % organismes}`,
    metiers: ['D1102', `D${1000 + (index % 50)}`],
  },
});

const action = (index: number, word: string, organismes: number): Line => ({
  type: 'action',
  record: {
    identifiant: `lheo-${index}-1`,
    formation: `lheo-${index}`,
    rythme: word,
    organismes: [`nda-${index % organismes}`, `nda-${(index + 1) % organismes}`],
  },
});

const session = (index: number, word: string, formations: number): Line => ({
  type: 'session',
  record: {
    identifiant: `lheo-s${index}`,
    action: `lheo-${index % formations}-1`,
    debut: '2026-09-07',
    fin: '2027-06-11',
    modalites: word,
  },
});

export const OFFER_TYPES = ['organisme', 'formation', 'action', 'session'] as const;

/** So many trainings, each with an action and three sessions; another `word` changes all of them. */
export function offers(formations: number, word: string): Line[] {
  const organismes = Math.ceil(formations / 10);
  return [
    ...list(organismes, (index) => organisme(index, word)),
    ...list(formations, (index) => formation(index, word, organismes)),
    ...list(formations, (index) => action(index, word, organismes)),
    ...list(formations * 3, (index) => session(index, word, formations)),
  ];
}
