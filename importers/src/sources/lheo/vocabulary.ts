/**
 * What the codes of LHEO mean here. `null`: a known code that says nothing (« information non
 * communiquée », « code(s) obsolète(s) »). Source: dictionaries of `lheo-gml.xml`, LHEO 2.3.0.
 */

/** dict-modalites-enseignement */
export const MODALITES = { 0: 'presentiel', 1: 'mixte', 2: 'distance' } as const;

/** dict-modalites-es */
export const ENTREES_SORTIES = { 0: 'datesFixes', 1: 'permanentes' } as const;

/** dict-etat-recrutement */
export const ETATS = { 1: 'ouvert', 2: 'ferme', 3: 'suspendu' } as const;

/** dict-type-parcours */
export const PARCOURS = { 1: 'collectif', 2: 'individualise', 3: 'modulaire', 4: 'mixte' } as const;

/** dict-AIS */
export const OBJECTIFS = {
  1: null,
  2: 'perfectionnement',
  4: 'creationEntreprise',
  5: 'remiseANiveau',
  6: 'certification',
  7: 'professionnalisation',
  8: 'preparationQualification',
  9: 'remobilisation',
} as const;

/**
 * dict-niveaux → European level. Codes 4 to 8 are the levels V to I of 1969, whose place in the
 * European framework is fixed by the décret n° 2019-14 (V: 3, IV: 4, III: 5, II: 6, I: 7 and 8, the
 * lower one kept); VI and V bis have none. Codes 11 to 18 are the levels 1 to 8 of that décret. Some
 * senders write the old levels in roman numerals.
 */
export const NIVEAUX: Record<string, number | null> = {
  0: null,
  1: null,
  2: null,
  3: null,
  4: 3,
  5: 4,
  6: 5,
  7: 6,
  8: 7,
  11: 1,
  12: 2,
  13: 3,
  14: 4,
  15: 5,
  16: 6,
  17: 7,
  18: 8,
  VI: null,
  'V BIS': null,
  V: 3,
  IV: 4,
  III: 5,
  II: 6,
  I: 7,
};

/** dict-financeurs */
export const FINANCEURS: Record<string, string | null> = {
  0: 'Autre financeur',
  1: null,
  2: 'Conseil régional',
  3: 'Fonds européens : FSE',
  4: 'France Travail',
  5: 'Entreprise',
  6: 'ACSÉ (ancien FASILD)',
  7: 'Agefiph',
  8: 'Conseil départemental',
  9: 'Commune',
  10: 'Bénéficiaire de l’action',
  11: 'État : ministère chargé de l’emploi',
  12: 'État : ministère de l’Éducation nationale',
  13: 'État : autre ministère',
  14: 'Fonds européens : autre',
  15: 'Autre collectivité territoriale',
  16: 'Opco',
  17: 'Transitions Pro',
  18: 'Ladom',
  19: 'État : ministère de l’Intérieur',
  20: 'Ofii (Office français de l’immigration et de l’intégration)',
};

/** `8ème édition`: the thesaurus gave its publics other numbers afterwards. */
const PUBLICS_V8: Record<string, string> = {
  80011: 'Demandeur d’emploi',
  80012: 'Demandeur d’emploi de longue durée',
  80020: 'Personne en situation de handicap',
  80024: 'Jeune de 16 à 25 ans',
  80025: 'Jeune demandeur d’emploi',
  80027: 'Jeune en contrat d’apprentissage',
  80044: 'Salarié',
  80045: 'Salarié en reconversion',
  80050: 'Particulier',
  80052: 'Jeune en alternance',
  80055: 'Agent de la fonction publique',
  80056: 'Tout public',
  80058: 'Personne en emploi',
  80059: 'Personne sans emploi',
};

const PUBLICS: Record<string, string> = {
  81022: 'Personne immigrée',
  81042: 'Personne réfugiée',
  82044: 'Salarié',
  83056: 'Tout public',
};

const edition = (ref: string) => Number(/\d+/.exec(ref)?.[0] ?? 8);

/**
 * Who a training is for, by its code in the Formacode and the edition given in `ref` (`V12`). The
 * public lists stop at the 8th edition: a code that they do not give is left out, never guessed.
 */
export function publicVise(code: string, ref = ''): string | undefined {
  return PUBLICS[code] ?? (edition(ref) <= 8 ? PUBLICS_V8[code] : undefined);
}
