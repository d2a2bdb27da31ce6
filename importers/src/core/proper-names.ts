/**
 * Names that a file writes in capitals, as people write them. The accents that capitals lose cannot
 * be guessed: they stay lost (`Bethune`).
 */
const SMALL = new Set(
  'a au aux d de des du en et l la le les lès lez ou par près sous sur'.split(' '),
);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** `SAINT-POL-SUR-TERNOISE` → `Saint-Pol-sur-Ternoise`; a text with small letters is left as it is. */
export function properName(text: string): string {
  if (!isCapitals(text)) return text;
  let first = true;
  return text.toLowerCase().replace(/\p{L}+/gu, (word) => {
    const small = !first && SMALL.has(word);
    first = false;
    return small ? word : capital(word);
  });
}

/** `MISSION LOCALE` → `Mission locale`; a text with small letters is left as it is. */
export const sentence = (text: string): string =>
  isCapitals(text) ? capital(text.toLowerCase()) : text;
