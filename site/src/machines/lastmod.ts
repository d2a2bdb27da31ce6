/** When what a page says last changed, as its records tell: most tell no date, and then nothing is said. */
import type { CarteEditoriale, Page, TemplateName } from '../page-models/types.ts';

type Tellers = { [T in TemplateName]?: (page: Page<T>) => string | undefined };

const newest = (cartes: readonly CarteEditoriale[]): string | undefined =>
  cartes
    .map(({ date }) => date)
    .sort()
    .at(-1);

const TELLERS: Tellers = {
  article: ({ model }) => model.date,
  guide: ({ model }) => model.date,
  dossier: ({ model }) => model.date,
  formation: ({ model }) => model.modifieLe,
  // A list changes when something comes into it.
  actualites: ({ model }) => newest(model.cartes),
  guides: ({ model }) => newest(model.cartes),
  dossiers: ({ model }) => newest(model.cartes),
};

/** AAAA-MM-JJ. */
export const lastmodOf = (page: Page): string | undefined =>
  (TELLERS[page.template] as ((page: Page) => string | undefined) | undefined)?.(page);
