/** From what people write to words that can be compared: no accents, no endings. */

/** Words too common to tell jobs apart. */
const VIDES = new Set(
  'de des du la le les un une et en au aux a ou par pour sur dans avec son sa ses leur leurs ce ces cette qui que dont se ne pas est sont nos vos mes mon ma tres plus tout tous toute toutes autre autres via chez sous entre'.split(
    ' ',
  ),
);

/** `Œnologue` → `oenologue`. */
export const sansAccent = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

/** Words of a text, without the empty ones nor what an apostrophe cuts off. */
export const motsDe = (text: string): string[] =>
  sansAccent(text)
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot.length > 1 && !VIDES.has(mot) && mot !== 'qu');

/** Plural and feminine to masculine singular: `boulangères` → `boulanger`. Wrong words are no harm: both sides are cut alike. */
const FLEXIONS: readonly [RegExp, string][] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/([a-z]{3})[sx]$/, '$1'],
  [/trice$/, 'teur'],
  [/(eu|eure|eresse)se$/, '$1r'],
  [/eresse$/, 'eur'],
  [/eure$/, 'eur'],
  [/([^e])sse$/, '$1sse'],
  [/(maitr|hot|contremaitr)esse$/, '$1e'],
  [/iere$/, 'ier'],
  [/ere$/, 'er'],
  [/([eo])nne$/, '$1n'],
  [/ive$/, 'if'],
  [/elle$/, 'el'],
  [/ee$/, 'e'],
  [/([a-z]{3})e$/, '$1'],
];

export function racineDe(mot: string): string {
  let racine = mot;
  for (const [fin, remplace] of FLEXIONS) racine = racine.replace(fin, remplace);
  return racine;
}

/** Endings that make a trade, an act or a thing of the same root: `soudeur`, `soudure`, `souder`. */
const DERIVATIONS =
  /(isation|ement|erie|eri|ion|ur|age|ag|eur|ier|ien|ist|iqu|ite|it|er|ir|ant|el|al|if|i|e)$/;

/** Family of a root; never shorter than four letters. */
export function familleDe(racine: string): string {
  const court = racine.replace(DERIVATIONS, '');
  if (court.length < 4) return racine;
  const sansAt = court.replace(/at$/, '');
  return sansAt.length < 5 ? court : sansAt;
}

/** As it sounds, so that « électrissien » meets « électricien ». */
export const sonDe = (mot: string): string =>
  mot
    .replace(/ph/g, 'f')
    .replace(/qu|k|c(?=[aour])/g, 'k')
    .replace(/[sc](?=[eiy])|ss|tion$/g, (found) => (found === 'tion' ? 'sion' : 's'))
    .replace(/z/g, 's')
    .replace(/eau|au/g, 'o')
    .replace(/[ae]i|ay|ey/g, 'e')
    .replace(/[ae]n(?![aeiouy])|[ae]m(?=[bp])/g, 'an')
    .replace(/y/g, 'i')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/[estx]$|ez$/, '');
