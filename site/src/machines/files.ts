/** The feeds and calendars of a page, made of its model like everything else. */

import type { Page, TemplateName } from '../page-models/types.ts';
import { datedSessions, eventCalendar, sessionsCalendar } from './calendar.ts';
import { atom, type Feed, jsonFeed } from './feed.ts';

export type MadeFile = {
  /** Name in the folder of the page. */
  name: string;
  type: string;
  /** For those who choose one of several. */
  title: string;
  content: (origin: string) => string;
};

type Makers = { [T in TemplateName]?: (page: Page<T>) => MadeFile[] };

function feeds(feed: Feed): MadeFile[] {
  if (feed.cartes.length === 0) return [];
  const title = `Portulan – ${feed.titre}`;
  return [
    {
      name: 'atom.xml',
      type: 'application/atom+xml',
      title,
      content: (origin) => atom(feed, 'atom.xml', origin),
    },
    {
      name: 'flux.json',
      type: 'application/feed+json',
      title,
      content: (origin) => jsonFeed(feed, 'flux.json', origin),
    },
  ];
}

/** English pages lead to the same contents: their French twin has the feed. */
const MAKERS: Makers = {
  actualites: ({ url, titre, langue, model }) =>
    langue === 'en' ? [] : feeds({ titre, url, cartes: model.cartes }),
  publications: ({ url, titre, langue, model }) =>
    langue === 'en' ? [] : feeds({ titre, url, cartes: model.cartes }),
  temoignages: ({ url, titre, langue, model }) =>
    langue === 'en' ? [] : feeds({ titre, url, cartes: model.cartes }),
  domaine: ({ url, titre, langue, model }) =>
    langue === 'en' ? [] : feeds({ titre, url, cartes: model.articles }),
  evenement: ({ titre, model }) => [
    {
      name: 'agenda.ics',
      type: 'text/calendar',
      title: titre,
      content: (origin) => eventCalendar(model, origin),
    },
  ],
  formation: ({ url, titre, model }) =>
    datedSessions(model).length === 0
      ? []
      : [
          {
            name: 'sessions.ics',
            type: 'text/calendar',
            title: titre,
            content: (origin) => sessionsCalendar(model, url, origin),
          },
        ],
};

export const madeFiles = (page: Page): MadeFile[] =>
  (MAKERS[page.template] as ((page: Page) => MadeFile[]) | undefined)?.(page) ?? [];

/** To be named in the head of the page. */
export const announcedFiles = (page: Page) =>
  madeFiles(page).map(({ name, ...file }) => ({ ...file, address: page.url + name }));
