/**
 * One spelling for one text. The same release circulates with straight or curly apostrophes, `...`
 * or `…`, doubled apostrophes (`d''un`), C1 controls left by a wrong conversion from Windows-1252
 * (U+0092 for ’): all of them give the same characters here.
 */
const NBSP = '\u00A0';

const cp1252 = new TextDecoder('windows-1252');
const C1 = /[\u0080-\u009F]/g;
const repairC1 = (control: string) => {
  const repaired = cp1252.decode(Uint8Array.of(control.charCodeAt(0)));
  return repaired === control ? '' : repaired;
};

/** Zero-width characters, soft hyphen and controls other than tab and line feed. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;

/** Most labels hold none of what follows. */
const TO_MEND = /[\p{Cc}\p{Cf}'"`.\u00B4\u02BC\u2018-\u201E\u2026\u2032]/u;

function signs(text: string): string {
  if (!TO_MEND.test(text)) return text;
  return text
    .replace(C1, repairC1)
    .replace(INVISIBLE, '')
    .replace(/['\u2018\u201B\u02BC]/g, '’')
    .replace(/(?<=\p{L})[`\u00B4\u2032](?=\p{L})/gu, '’')
    .replace(/’{2,}/g, '’')
    .replace(/(?<!\p{L})([cdjlmnst]|qu)’ +/giu, '$1’')
    .replace(/(?:\.{3}|…)[.…]*/g, '…')
    .replace(/[“„](.+?)”/g, '« $1 »')
    .replace(/(?<=^|[\s(’])"([^"]+)"(?=$|[\s.,;:!?)…])/g, '« $1 »');
}

const TO_SPACE =
  /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000](?:[:;!?»\s\u00A0\u2000-\u200A\u202F\u205F\u3000]|$)|^\s|[\t-\r\u00A0\u2000-\u200A\u202F\u205F\u3000«»]/;

/** French non-breaking spaces, only where the source already puts a space. */
const spaces = (line: string) => (TO_SPACE.test(line) ? space(line) : line);

const space = (line: string) =>
  line
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')
    .trim()
    .replace(/ (?=[:;!?»])/g, NBSP)
    .replace(/« */g, `«${NBSP}`)
    .replace(/ *»/g, `${NBSP}»`)
    .replaceAll(`${NBSP}${NBSP}`, NBSP);

/** A text on one line, whatever line breaks and tabs the source put in it. */
export const cleanLine = (text: string): string =>
  spaces(signs(text.normalize('NFC').replace(/\r/g, '\n')));

/** A text of several lines: line breaks kept, each line cleaned, at most one blank line in a row. */
export function cleanText(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n');
  return signs(lines)
    .split('\n')
    .map(spaces)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
