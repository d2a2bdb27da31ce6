import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeInsee, CodePostal } from '../primitives/codes-territoire.ts';
import { coordonnees } from '../primitives/groupes.ts';
import { lien } from '../primitives/lien.ts';
import { Ligne } from '../primitives/text.ts';

export const Commune = z.strictObject({
  codeInsee: CodeInsee.meta({
    title: 'Code Insee',
    description: 'Code officiel de la commune. Source : Insee.',
  }),
  nom: Ligne.meta({
    title: 'Nom',
    description: 'Nom de la commune.',
  }),
  codesPostaux: z.array(CodePostal).default([]).meta({
    title: 'Codes postaux',
    description: 'Codes postaux qui la desservent.',
  }),
  departement: lien('departement').meta({
    title: 'Département',
    description: 'Département dont elle dépend.',
  }),
  siren: z
    .string()
    .regex(/^\d{9}$/)
    .optional()
    .meta({
      title: 'SIREN',
      description: 'Numéro de la commune au répertoire Sirene.',
    }),
  population: z.int().nonnegative().optional().meta({
    title: 'Population',
    description: 'Nombre d’habitants.',
  }),
  codeEpci: z
    .string()
    .regex(/^\d{9}$/)
    .optional()
    .meta({
      title: 'Code de l’EPCI',
      description: 'SIREN de l’intercommunalité.',
    }),
  epci: Ligne.optional().meta({
    title: 'Intercommunalité',
    description: 'Nom de l’EPCI.',
  }),
  ...coordonnees,
});
export type Commune = z.infer<typeof Commune>;

export const commune = defineEntity({
  name: 'commune',
  singular: 'commune',
  plural: 'communes',
  kind: 'reference',
  key: 'codeInsee',
  title: 'nom',
  label: { one: 'Commune', many: 'Communes' },
  description: 'Commune du Code officiel géographique.',
  schema: Commune,
});
