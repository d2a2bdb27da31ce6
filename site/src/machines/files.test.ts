import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { RecordOf } from '../cms/snapshot.ts';
import { allPages } from '../page-models/all-pages.ts';
import type { Page } from '../page-models/types.ts';
import { action, commune, formation, session } from '../testing/offre.ts';
import { article, metier, snapshot } from '../testing/records.ts';
import { folded } from './calendar.ts';
import { announcedFiles } from './files.ts';

const ORIGIN = 'https://exemple.fr';
const LONG = `Pain, levain ; et « pétrin »\\ ${'é'.repeat(90)} <b>`;
const evenement = (fields: Partial<RecordOf<'evenement'>> = {}): RecordOf<'evenement'> => ({
  slug: 'forum',
  titre: 'Forum',
  resume: 'Un résumé.',
  debut: '2026-06-01T08:00:00Z',
  format: 'enLigne',
  organisateur: 'La mission locale',
  publics: [],
  annule: false,
  complet: false,
  seances: [],
  blocs: [],
  themes: [],
  domaines: [],
  metiers: [],
  ...fields,
});
const pages = allPages(
  snapshot({
    article: [article({ titre: LONG, domaines: ['D'] })],
    formation: [formation({ intitule: LONG })],
    action: [action({ commune: '87085' })],
    session: [
      session({ identifiant: 'a', debut: '2026-09-01', fin: '2026-09-30' }),
      session({ identifiant: 'b', debut: '2020-09-01' }),
    ],
    commune: [commune()],
    metier: [metier({ themes: ['001'] })],
    theme: [{ code: '001', libelle: 'Métiers du pain', source: 'rome' }],
    evenement: [
      evenement({ themes: ['001'], fin: '2026-06-01T10:00:00Z' }),
      evenement({ slug: 'autre', debut: '2026-05-01T08:00:00Z', annule: true }),
      evenement({ slug: 'passe', debut: '2020-05-01T08:00:00Z' }),
    ],
  }),
);

function fileAt(address: string): string {
  const files = pages.flatMap((page: Page) => announcedFiles(page));
  const found = files.find((file) => file.address === address);
  if (!found) throw new Error(`no ${address}: ${files.map((file) => file.address)}`);
  return found.content(ORIGIN);
}

test('a calendar holds the sessions to come, as another program reads it', () => {
  const text = fileAt('/formations/devenir-boulanger/sessions.ics');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  const event = new ICAL.Event(events[0] as ICAL.Component);
  expect(event.summary.replace(/\u00a0|\u202f/g, ' ')).toBe(LONG);
  expect(event.startDate.toString()).toBe('2026-09-01');
  expect(event.endDate.toString()).toBe('2026-10-01');
  expect(event.location).toBe('87000 Limoges');
});

const eventsIn = (address: string) =>
  new ICAL.Component(ICAL.parse(fileAt(address))).getAllSubcomponents('vevent').map((one) => ({
    uid: one.getFirstPropertyValue('uid'),
    status: one.getFirstPropertyValue('status'),
    debut: one.getFirstPropertyValue('dtstart')?.toString(),
  }));

test('the agenda can be followed as a whole and by theme: what is to come, each event the same one', () => {
  const forum = {
    uid: 'agenda-forum@exemple.fr',
    status: 'CONFIRMED',
    debut: '2026-06-01T08:00:00Z',
  };
  expect(eventsIn('/agenda/agenda.ics')).toEqual([
    { uid: 'agenda-autre@exemple.fr', status: 'CANCELLED', debut: '2026-05-01T08:00:00Z' },
    forum,
  ]);
  expect(eventsIn('/themes/metiers-du-pain/agenda.ics')).toEqual([forum]);
  expect(eventsIn('/agenda/forum/agenda.ics')).toEqual([forum]);
  expect(
    pages
      .flatMap((page) => announcedFiles(page))
      .filter(({ address }) => address.startsWith('/en/')),
  ).toEqual([]);
});

test('its lines are at most 75 octets, cut between characters', () => {
  const text = fileAt('/formations/devenir-boulanger/sessions.ics');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(folded('é'.repeat(80)).replaceAll('\r\n ', '')).toBe('é'.repeat(80));
});

test.each(['/actualites/atom.xml', '/domaines/commerce/atom.xml'])(
  'the feed %s is sound XML with what Atom asks for',
  async (address) => {
    const text = fileAt(address);
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'atom.xml', contents: text }],
      normalization: 'format',
    } as Parameters<typeof validateXML>[0]);
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    for (const tag of ['id', 'title', 'updated', 'author', 'entry', 'summary'])
      expect(text).toContain(`<${tag}>`);
  },
);

test('the JSON feed names its version and each item', () => {
  expect(JSON.parse(fileAt('/actualites/flux.json'))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://exemple.fr/actualites/flux.json',
    items: [
      { id: 'https://exemple.fr/actualites/le-pain/', date_published: '2026-03-01T00:00:00Z' },
    ],
  });
});
