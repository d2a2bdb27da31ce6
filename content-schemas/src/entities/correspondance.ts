import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Identifiant } from '../primitives/identifiants.ts';
import { lien } from '../primitives/lien.ts';
import { texteLong } from '../primitives/text.ts';

/** One step of the way: which table says that `de` becomes `vers`. */
export const EtapeCorrespondance = z.strictObject({
  table: z.string().min(1).max(120),
  de: z.string().min(1).max(20),
  vers: z.string().min(1).max(20),
});

export const Correspondance = z.strictObject({
  identifiant: Identifiant.meta({
    title: 'Identifiant',
    description: 'Nomenclature, code et code ROME (fap2021-A0X40-A1416).',
  }),
  nomenclature: z.enum(['fap2021', 'fap2009', 'pcs2003', 'isco08']).meta({
    title: 'Nomenclature',
    description: 'Nomenclature de départ.',
  }),
  code: z.string().min(1).max(20).meta({
    title: 'Code',
    description: 'Code dans cette nomenclature.',
  }),
  libelle: texteLong(500).optional().meta({
    title: 'Nom',
    description: 'Nom dans cette nomenclature.',
  }),
  famille: lien('famille').optional().meta({
    title: 'Famille',
    description: 'Famille professionnelle (FAP 2021).',
  }),
  metier: lien('metier').meta({
    title: 'Métier',
    description: 'Métier du ROME.',
  }),
  chemin: z.array(EtapeCorrespondance).min(1).meta({
    title: 'Chemin',
    description: 'Tables suivies, dans l’ordre : la preuve du lien.',
  }),
});
export type Correspondance = z.infer<typeof Correspondance>;

export const correspondance = defineEntity({
  name: 'correspondance',
  singular: 'correspondance',
  plural: 'correspondances',
  kind: 'reference',
  key: 'identifiant',
  title: 'identifiant',
  label: { one: 'Correspondance', many: 'Correspondances' },
  description: 'Passage d’une nomenclature à un métier du ROME.',
  schema: Correspondance,
});
