import { z } from 'zod';
import { cmsField } from '../cms-field.ts';

const MAX_SLUG = 100;

/** The readable part of an address: lower-case ASCII letters, digits and single hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(MAX_SLUG + 20)
  .register(cmsField, { keepFirst: true });

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
