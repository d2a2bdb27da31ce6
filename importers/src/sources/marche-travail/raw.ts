/** The columns that we read of each file, loose. */
import { z } from 'zod';

const texte = z.string();
const facultatif = z.string().optional();

export const raw = {
  /** One row a job of the ROME. */
  metiers: z.object({
    code_rome: texte,
    salaire_median_annuel: facultatif,
    salaire_median_horaire: facultatif,
    nombre_demandeurs: facultatif,
    nombre_offres: facultatif,
    tension_pct: facultatif,
    tension_desc: facultatif,
    periode: facultatif,
  }),
  /** Trades in tension, by region: families of 2009. Under `tensionColumn`. */
  tension: z.object({ region: texte, 'famille-professionnelle': facultatif, 'code-fap': texte }),
} as const;

export type RawMetier = z.infer<(typeof raw)['metiers']>;
export type RawTension = z.infer<(typeof raw)['tension']>;
