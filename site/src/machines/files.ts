/** The feeds and calendars of a page, made of its model like everything else. */

import type { Page, TemplateName } from '../page-models/types.ts';
import type { LienEvenement } from '../page-models/types-editorial.ts';
import { datedSessions, eventCalendar, eventsCalendar, sessionsCalendar } from './calendar.ts';
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

const ics = (name: string, title: string, content: MadeFile['content']): MadeFile[] => [
  { name, type: 'text/calendar', title, content },
];

/** Events say when they take place, not when they were published: a calendar, and no feed of news. */
const agenda = (titre: string, evenements: readonly LienEvenement[]): MadeFile[] => {
  const title = `Portulan – ${titre}`;
  return evenements.length === 0
    ? []
    : ics('agenda.ics', title, (origin) => eventsCalendar(title, evenements, origin));
};

const MAKERS: Makers = {
  actualites: ({ url, titre, model }) => feeds({ titre, url, cartes: model.cartes }),
  publications: ({ url, titre, model }) => feeds({ titre, url, cartes: model.cartes }),
  temoignages: ({ url, titre, model }) => feeds({ titre, url, cartes: model.cartes }),
  guides: ({ url, titre, model }) => feeds({ titre, url, cartes: model.cartes }),
  dossiers: ({ url, titre, model }) => feeds({ titre, url, cartes: model.cartes }),
  domaine: ({ url, titre, model }) => feeds({ titre, url, cartes: model.articles }),
  theme: ({ url, titre, model }) => [
    ...feeds({ titre, url, cartes: model.cartes }),
    ...agenda(titre, model.evenements),
  ],
  agenda: ({ titre, model }) =>
    agenda(
      titre,
      model.mois.flatMap(({ evenements }) => evenements),
    ),
  evenement: ({ titre, model }) =>
    ics('agenda.ics', titre, (origin) => eventCalendar(model, origin)),
  formation: ({ url, titre, model }) =>
    datedSessions(model).length === 0
      ? []
      : ics('sessions.ics', titre, (origin) => sessionsCalendar(model, url, origin)),
};

/** English pages lead to the same contents: their French twin has the files. */
export const madeFiles = (page: Page): MadeFile[] =>
  page.langue === 'en'
    ? []
    : ((MAKERS[page.template] as ((page: Page) => MadeFile[]) | undefined)?.(page) ?? []);

/** To be named in the head of the page. */
export const announcedFiles = (page: Page) =>
  madeFiles(page).map(({ name, ...file }) => ({ ...file, address: page.url + name }));
