/** The words of the official files and what they stand for here. */
import { flag, lookUp } from '../../core/values.ts';
import type { Coeur } from './job-facts.ts';

const TRANSITION = {
  'emploi-vert': 'vert',
  'emploi-blanc': 'blanc',
  'emploi-brun': 'brun',
  'emploi-strategique-pour-la-transition-ecologique': 'strategique',
};
const NATURE = { competence: 'competence', 'macro-competence': 'macroCompetence' };
const CATEGORIE = {
  'savoir-faire': 'savoirFaire',
  'savoir-etre': 'savoirEtre',
  'savoir-etre-professionnel': 'savoirEtre',
  'savoir-etre-professionnels': 'savoirEtre',
};
const SOUS_CATEGORIE = {
  technique: 'technique',
  'technique-expert': 'techniqueExpert',
  transverse: 'transverse',
};
const HETEROGENEITE = {
  'tres-homogene': 'tresHomogene',
  homogene: 'homogene',
  heterogene: 'heterogene',
};
const COEUR: Record<string, Coeur> = {
  principale: 'principal',
  principal: 'principal',
  emergente: 'emergent',
  emergent: 'emergent',
};
const RIASEC = { r: 'R', i: 'I', a: 'A', s: 'S', e: 'E', c: 'C' };
const CLASSIFICATION = { principale: true, synonyme: false };

/** Told when a word is not in its list; the field is then left out. */
export type OnUnknown = (column: string, word: string) => void;

export class Words {
  readonly #onUnknown: OnUnknown;

  constructor(onUnknown: OnUnknown) {
    this.#onUnknown = onUnknown;
  }

  #read<V>(
    column: string,
    word: string | undefined,
    read: (word: string) => V | undefined,
  ): V | undefined {
    if (word === undefined || word.trim() === '') return undefined;
    const value = read(word);
    if (value === undefined) this.#onUnknown(column, word);
    return value;
  }

  #in<V>(table: Record<string, V>, column: string, word: string | undefined): V | undefined {
    return this.#read(column, word, (value) => lookUp(table, value));
  }

  flag = (column: string, word: string | undefined) => this.#read(column, word, flag);
  /** A place in an order; last when it is no number. */
  rank = (column: string, word: string): number =>
    this.#read(column, word, (text) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined)) ??
    Number.MAX_SAFE_INTEGER;
  transition = (word: string | undefined) => this.#in(TRANSITION, 'transition_eco', word);
  nature = (word: string) => lookUp(NATURE, word) ?? word;
  categorie = (word: string) => lookUp(CATEGORIE, word) ?? word;
  sousCategorie = (word: string) => this.#in(SOUS_CATEGORIE, 'sous_cat_comp', word);
  heterogeneite = (word: string | undefined) =>
    this.#in(HETEROGENEITE, 'libelle_heterogeneite', word);
  coeur = (word: string): Coeur => this.#in(COEUR, 'coeur_metier', word) ?? 'secondaire';
  riasec = (column: string, word: string) => this.#in(RIASEC, column, word);
  classification = (word: string): boolean =>
    this.#in(CLASSIFICATION, 'classification', word) ?? false;
}
