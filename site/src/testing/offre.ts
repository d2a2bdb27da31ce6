/** Records of trainings and their places for tests: whole ones from a few fields. */
import type { RecordOf } from '../cms/snapshot.ts';

export const certification = (
  fields: Partial<RecordOf<'certification'>> = {},
): RecordOf<'certification'> => ({
  code: 'RNCP37537',
  repertoire: 'rncp',
  intitule: 'CAP Boulanger',
  slug: 'cap-boulanger',
  active: true,
  voiesAcces: [],
  metiers: ['D1102'],
  specialites: [],
  formacodes: [],
  remplace: [],
  remplacantes: [],
  certificateurs: [],
  partenaires: [],
  promotions: [],
  source: 'rncp',
  ...fields,
});

export const formation = (fields: Partial<RecordOf<'formation'>> = {}): RecordOf<'formation'> => ({
  identifiant: 'lheo-1',
  intitule: 'Devenir boulanger',
  slug: 'devenir-boulanger',
  certifications: [],
  codesCertifInfo: [],
  metiers: [],
  formacodes: [],
  specialites: [],
  source: 'lheo',
  ...fields,
});

export const action = (fields: Partial<RecordOf<'action'>> = {}): RecordOf<'action'> => ({
  identifiant: 'lheo-1-a',
  formation: 'lheo-1',
  publics: [],
  langues: [],
  organismes: [],
  financeurs: [],
  source: 'lheo',
  ...fields,
});

export const session = (fields: Partial<RecordOf<'session'>> = {}): RecordOf<'session'> => ({
  identifiant: 'lheo-1-s',
  action: 'lheo-1-a',
  source: 'lheo',
  ...fields,
});

export const organisme = (fields: Partial<RecordOf<'organisme'>> = {}): RecordOf<'organisme'> => ({
  identifiant: 'siret-12345678200010',
  nom: 'Centre du fournil',
  slug: 'centre-du-fournil',
  source: 'lheo',
  ...fields,
});

export const departement = (
  fields: Partial<RecordOf<'departement'>> = {},
): RecordOf<'departement'> => ({
  code: '87',
  nom: 'Haute-Vienne',
  slug: 'haute-vienne',
  codeRegion: '75',
  region: 'Nouvelle-Aquitaine',
  source: 'communes',
  ...fields,
});

export const commune = (fields: Partial<RecordOf<'commune'>> = {}): RecordOf<'commune'> => ({
  codeInsee: '87085',
  nom: 'Limoges',
  codesPostaux: ['87000'],
  departement: '87',
  source: 'communes',
  ...fields,
});

export const structure = (fields: Partial<RecordOf<'structure'>> = {}): RecordOf<'structure'> => ({
  identifiant: 'uai-0870060T',
  nom: 'CIO de Limoges',
  slug: 'cio-de-limoges',
  reseau: 'cio',
  publics: [],
  commune: '87085',
  source: 'annuaire',
  ...fields,
});

export const indicateur = (
  fields: Partial<RecordOf<'indicateur'>> = {},
): RecordOf<'indicateur'> => ({
  identifiant: 'bmo-2024-7540-S0X42-projetsRecrutement',
  mesure: 'projetsRecrutement',
  valeur: 74,
  unite: 'projets',
  periode: '2024',
  echelle: 'bassin',
  territoire: '7540',
  bassin: '7540',
  famille: 'S0X42',
  source: 'bmo',
  ...fields,
});
