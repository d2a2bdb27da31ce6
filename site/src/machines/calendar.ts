/** Calendars as RFC 5545 says: text escaped, lines folded at 75 octets, instants in UTC. */
import type { EvenementModel, LienEvenement } from '../page-models/types-editorial.ts';
import type { FormationModel } from '../page-models/types-offre.ts';

type Entry = {
  uid: string;
  titre: string;
  texte: string;
  url: string;
  /** An instant in ISO form, or a day AAAA-MM-JJ; so is `fin`, whose day is the last one. */
  debut: string;
  fin?: string | undefined;
  ou?: string | undefined;
  annule?: boolean;
};

const encoder = new TextEncoder();

/** §3.3.11: what would end a value, and what means something in it. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** §3.1: at most 75 octets a line, never within a character. */
export function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}

const isDay = (moment: string) => moment.length === 10;

const compact = (moment: string): string =>
  isDay(moment)
    ? moment.replaceAll('-', '')
    : new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

/** The end of a day is excluded: a training that ends on the 30th ends on the 31st here. */
function endOf(fin: string): string {
  if (!isDay(fin)) return compact(fin);
  const next = new Date(`${fin}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return compact(next.toISOString().slice(0, 10));
}

const moment = (name: string, value: string, written: string) =>
  isDay(value) ? `${name};VALUE=DATE:${written}` : `${name}:${written}`;

function lines({ uid, titre, texte, url, debut, fin, ou, annule }: Entry, host: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@${host}`,
    // The same bytes from the same records: the hour of the build is not in them.
    `DTSTAMP:${isDay(debut) ? `${compact(debut)}T000000Z` : compact(debut)}`,
    moment('DTSTART', debut, compact(debut)),
    ...(fin ? [moment('DTEND', fin, endOf(fin))] : []),
    `SUMMARY:${escaped(titre)}`,
    `DESCRIPTION:${escaped(texte)}`,
    ...(ou ? [`LOCATION:${escaped(ou)}`] : []),
    `URL:${url}`,
    `STATUS:${annule ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function calendar(name: string, entries: readonly Entry[], origin: string): string {
  const { host } = new URL(origin);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Portulan//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => lines(entry, host)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const at = (path: string, origin: string) => new URL(path, origin).href;

/** The same event in several calendars is one: its address tells. */
const entryOf = (
  { titre, resume, url, debut, fin, annule, ou }: LienEvenement,
  origin: string,
): Entry => ({
  uid: url.replace(/^\/|\/$/g, '').replaceAll('/', '-'),
  titre,
  texte: resume,
  url: at(url, origin),
  debut,
  fin,
  ou,
  annule,
});

export function eventCalendar(model: EvenementModel, origin: string): string {
  const { lieu, titre } = model;
  const where = [lieu?.nom, ...(lieu?.lignes ?? []), lieu?.ville].filter(Boolean).join(', ');
  return calendar(titre, [entryOf({ ...model, ou: where || model.ou }, origin)], origin);
}

/** Of several events, to subscribe to. */
export const eventsCalendar = (
  titre: string,
  evenements: readonly LienEvenement[],
  origin: string,
): string =>
  calendar(
    titre,
    evenements.map((one) => entryOf(one, origin)),
    origin,
  );

/** Sessions to come that have a first day. */
export const datedSessions = ({ actions }: FormationModel) =>
  actions.flatMap(({ identifiant, lieu, sessions }) =>
    sessions.flatMap(({ debut, fin, passee, dates }, rank) =>
      debut && !passee ? [{ uid: `${identifiant}-${debut}-${rank}`, lieu, debut, fin, dates }] : [],
    ),
  );

export function sessionsCalendar(model: FormationModel, url: string, origin: string): string {
  const entries = datedSessions(model).map(({ uid, lieu, debut, fin, dates }) => ({
    uid,
    titre: model.titre,
    texte: [model.organisme?.titre, dates].filter(Boolean).join('\n'),
    url: at(url, origin),
    debut,
    fin,
    ou: [lieu.nom, ...lieu.lignes, lieu.ville].filter(Boolean).join(', '),
  }));
  return calendar(model.titre, entries, origin);
}
