import { slugify } from '@portulan/content-schemas';

export const LETTRES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Where names that begin with no letter are listed. */
export const AUTRES = '0-9';

/** `Écrivain` → `E`, `3D designer` → `0-9`. */
export function lettreDe(text: string): string {
  const plain = text.charAt(0).toUpperCase();
  if (plain >= 'A' && plain <= 'Z') return plain;
  const first = slugify(text.slice(0, 8)).charAt(0).toUpperCase();
  return LETTRES.includes(first) ? first : AUTRES;
}
