/** How people write the name of a commune, made alike: `St Sulpice-le-Guérétois` and its full name. */
const ABBREVIATIONS: Record<string, string> = { st: 'saint', ste: 'sainte', s: 'sur' };

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ');

export type Saisie = {
  /** Folded; empty when only digits were typed. */
  nom: string;
  /** Beginning of a postcode, or number of a département. */
  chiffres: string;
};

/** `Guéret`, `23000`, `23000 Guéret`, `Guéret (23)`, `Ajaccio 2A`. */
export function saisieOf(text: string): Saisie {
  const words = folded(text.slice(0, 80)).split(' ');
  const isNumber = (word: string) => /^\d+$|^2[ab]$/.test(word);
  return {
    nom: words.filter((word) => !isNumber(word)).join(' '),
    chiffres: words.find(isNumber) ?? '',
  };
}
