/** Ways to reach a body, as records hold them; undefined for what is none. Pure. */
import { AdresseWeb, Courriel, Telephone } from '@portulan/content-schemas/primitives/identifiants';
import type { z } from 'zod';

const valid = (schema: z.ZodType<string>, text: string): string | undefined =>
  schema.safeParse(text).success ? text : undefined;

/** `0321718393`, `03.21.71.83.93` → `03 21 71 83 93`; short and foreign numbers as they are spaced. */
export function telephoneOf(text: string): string | undefined {
  const written = text.replace(/\(0\)/g, '').replace(/[\s\u00A0\u202F./-]+/g, ' ');
  const digits = written.replaceAll(' ', '');
  if (/^0\d{9}$/.test(digits)) return digits.replace(/(\d\d)(?=\d)/g, '$1 ');
  // A spreadsheet takes the zero.
  if (/^[1-9]\d{8}$/.test(digits)) return telephoneOf(`0${digits}`);
  return valid(Telephone, written.trim());
}

export const courrielOf = (text: string): string | undefined => valid(Courriel, text.trim());

/** `www.…` is an address without its `http://`; any other protocol is none. */
export function adresseWebOf(text: string): string | undefined {
  const written = text.trim();
  const url = /^www\./i.test(written) ? `http://${written}` : written;
  return valid(
    AdresseWeb,
    url.replace(/^https?:/i, (scheme) => scheme.toLowerCase()),
  );
}

/** Words that name a desk rather than somebody. */
const DESK =
  /accueil|contact|info|mission|locale|emploi|cio|agence|secretariat|direction|antenne|bureau|orientation|jeune|conseil|pole|service|ce\b|ml/i;

/** `prenom.nom@…`: somebody's mailbox, which no record may hold. */
export function isPersonal(courriel: string): boolean {
  const [name = ''] = courriel.split('@');
  return /^\p{L}+[._-]\p{L}+$/u.test(name) && !name.split(/[._-]/).some((word) => DESK.test(word));
}
