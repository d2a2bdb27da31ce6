/** The offers of the example as `scripts/seed/lheo/*.json` hold them: written once, dated at seeding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Organisme = {
  numero: number;
  nom: string;
  /** Insee code, among the communes of the example. */
  commune: string;
  rue: string;
  acces: string;
};

/** `jour`: days between the seeding and the start, less than nought for a session that has begun. */
export type Session = {
  jour: number;
  duree: number;
  etat: 'ouvert' | 'ferme' | 'suspendu';
  places: number;
};

export type Action = {
  /** Elsewhere than at the organisation, or given by another one. */
  commune?: string;
  formateur?: number;
  rythme: string;
  modalite: 'presentiel' | 'mixte' | 'distance';
  entrees: 'datesFixes' | 'permanentes';
  publics: string[];
  heures: number;
  heuresEntreprise: number;
  prix: number;
  financeurs: number[];
  alternance?: string;
  conditions?: string;
  sessions: Session[];
};

export type Formation = {
  numero: number;
  intitule: string;
  organisme: number;
  objectif: string;
  resultats: string;
  contenu: string[];
  metiers: string[];
  formacodes: string[];
  specialites: string[];
  certifications: string[];
  /** European level; 0 when there is none. */
  niveauEntree: number;
  niveauSortie: number;
  objectifGeneral: string;
  parcours: string;
  actions: Action[];
};

export type Commune = { code: string; nom: string; codePostal: string; lat: string; lon: string };

export type Modeles = {
  organismes: ReadonlyMap<number, Organisme>;
  formations: readonly Formation[];
  communes: ReadonlyMap<string, Commune>;
};

/** Rows of the example's own list, whose cells before the places hold no separator. */
function communesOf(csv: string): Map<string, Commune> {
  const rows = csv.trimEnd().split('\n').slice(1);
  const communes = rows.map((row) => {
    const cells = row.split(';');
    const [code = '', nom = '', codesPostaux = ''] = cells;
    const [lat = '', lon = ''] = cells.slice(-2);
    return { code, nom, codePostal: codesPostaux.split('|')[0] ?? '', lat, lon };
  });
  return new Map(communes.map((commune) => [commune.code, commune]));
}

export function readModeles(seed: string): Modeles {
  const text = (...path: string[]) => readFileSync(join(seed, ...path), 'utf8');
  const organismes: Organisme[] = JSON.parse(text('lheo', 'organismes.json'));
  return {
    organismes: new Map(organismes.map((organisme) => [organisme.numero, organisme])),
    formations: JSON.parse(text('lheo', 'formations.json')),
    communes: communesOf(text('communes', 'communes_exemple_2026.csv')),
  };
}
