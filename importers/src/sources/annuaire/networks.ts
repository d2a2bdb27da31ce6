import { slugify } from '@portulan/content-schemas';

export type Reseau =
  | 'cio'
  | 'missionLocale'
  | 'capEmploi'
  | 'franceTravail'
  | 'pointInformation'
  | 'autre';

/** How the slug of a name begins, and the network it belongs to. */
const BEGINNINGS: [RegExp, Reseau][] = [
  [/^missions?-locales?\b/, 'missionLocale'],
  [/^cap-emploi\b/, 'capEmploi'],
  [/^(pole-emploi|france-travail|agence-(pole-emploi|france-travail))\b/, 'franceTravail'],
  [/^(cio|centre-d-information-et-d-orientation)\b/, 'cio'],
  [/^(point|bureau|centre)-(d-)?(information|accueil|regional-information)\b/, 'pointInformation'],
  [/^(paio|permanence-d-accueil|crij|bij|pij|info-jeunes|espace-regional)\b/, 'pointInformation'],
];

/** Whom each network receives, in plain French; the others do not say. */
const PUBLICS: Partial<Record<Reseau, string[]>> = {
  cio: ['Élèves et étudiants', 'Adultes en reprise d’études'],
  missionLocale: ['Jeunes de 16 à 25 ans sortis du système scolaire'],
  capEmploi: ['Personnes en situation de handicap'],
  franceTravail: ['Demandeurs d’emploi', 'Salariés qui veulent changer de métier'],
};

export function reseauOf(nom: string): Reseau {
  const slug = slugify(nom);
  return BEGINNINGS.find(([beginning]) => beginning.test(slug))?.[1] ?? 'autre';
}

export const publicsOf = (reseau: Reseau): string[] => PUBLICS[reseau] ?? [];
