/** The columns that we read of each file, loose. */
import { z } from 'zod';

const texte = z.string();
const facultatif = z.string().optional();

export const raw = {
  communes: z.object({
    code_insee: texte,
    nom: texte,
    codes_postaux: facultatif,
    departement: facultatif,
    siren: facultatif,
    population: facultatif,
    code_epci: facultatif,
    nom_epci: facultatif,
    latitude: facultatif,
    longitude: facultatif,
  }),
  departements: z.object({
    codedepartement: texte,
    libelledepartement: texte,
    coderegion: texte,
    libelleregion: texte,
    libelleacademie: facultatif,
  }),
} as const;

export type Kind = keyof typeof raw;
export type RawCommune = z.infer<(typeof raw)['communes']>;
export type RawDepartement = z.infer<(typeof raw)['departements']>;
