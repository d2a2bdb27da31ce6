/** The feeds and calendars of a page, made of its model like everything else. */
import type { Page, TemplateName } from '../page-models/types.ts';

export type MadeFile = {
  /** Name in the folder of the page. */
  name: string;
  type: string;
  /** For those who choose one of several. */
  title: string;
  content: (origin: string) => string;
};

type Makers = { [T in TemplateName]?: (page: Page<T>) => MadeFile[] };

const MAKERS: Makers = {};

export const madeFiles = (page: Page): MadeFile[] =>
  (MAKERS[page.template] as ((page: Page) => MadeFile[]) | undefined)?.(page) ?? [];

/** To be named in the head of the page. */
export const announcedFiles = (page: Page) =>
  madeFiles(page).map(({ name, ...file }) => ({ ...file, address: page.url + name }));
