import { z } from 'zod';

/**
 * A key that an importer derives from what the source gives (number, SIRET, territory…):
 * `lheo-07-10`, `siret-82422814201874`, `bmo-2024-7501-A0X40-projetsRecrutement`.
 */
export const Identifiant = z
  .string()
  .regex(/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/)
  .max(120);

/** Establishment of a company or body: 14 digits. Source: Insee, Sirene. */
export const Siret = z.string().regex(/^\d{14}$/);

/** School or place of education: seven digits and a letter. Source: Éducation nationale, RAMSESE. */
export const Uai = z.string().regex(/^\d{7}[A-Z]$/);

/** Telephone as people write it, ten digits or a short number; spaces between. */
export const Telephone = z.string().regex(/^\+?[0-9 ]{2,20}$/);

/** Mailbox of a body, never of a person. */
export const Courriel = z
  .string()
  .max(160)
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/);

/** A public address as the source gives it, http or https. */
export const AdresseWeb = z
  .string()
  .max(400)
  .regex(/^https?:\/\/[^\s/]+(\/\S*)?$/);

/** A year, or a month of a year: `2024`, `2026-03`. */
export const Periode = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
