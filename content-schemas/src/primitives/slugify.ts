/** Apart from the schema, so that a page of the portal can use it without zod. */
export const MAX_SLUG = 100;

const LIGATURES: Record<string, string> = { œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae' };

/** `Boulanger / Boulangère` → `boulanger-boulangere`; cut between words at 100 characters. */
export function slugify(text: string): string {
  const ascii = text
    .replace(/[œŒæÆ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const words = ascii.split(/[^a-z0-9]+/).filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > MAX_SLUG) break;
    slug = longer;
  }
  return slug || (words[0] ?? '').slice(0, MAX_SLUG);
}
