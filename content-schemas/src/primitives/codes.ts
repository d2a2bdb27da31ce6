import { z } from 'zod';

/** ROME 4.0 job code: one letter A–N and four digits, `D1102`. Source: France Travail. */
export const CodeRome = z.string().regex(/^[A-N]\d{4}$/);

/** ROME domain: a grand domaine (`D`) or a domaine professionnel (`D11`). Source: France Travail. */
export const CodeDomaine = z.string().regex(/^[A-N](\d{2})?$/);

/** Identifier of a ROME item (appellation, competence, savoir, contexte): 1 to 10 digits, no order. */
export const CodeOgr = z.string().regex(/^\d{1,10}$/);

/** Code of a short nomenclature, leading zeros kept (`001`), optionally prefixed (`naf-10`). */
export const CodeCourt = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);

/** Holland letter: Réaliste, Investigateur, Artistique, Social, Entreprenant, Conventionnel. */
export const Riasec = z.enum(['R', 'I', 'A', 'S', 'E', 'C']);
