import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeNsf } from '../primitives/codes-formation.ts';
import { lien } from '../primitives/lien.ts';
import { Ligne } from '../primitives/text.ts';

export const Specialite = z.strictObject({
  code: CodeNsf.meta({
    title: 'Code NSF',
    description:
      'Catégorie (un chiffre), domaine (deux), groupe (trois) ou sa forme spécialisée (315p). Source : NSF.',
  }),
  libelle: Ligne.meta({
    title: 'Nom',
    description: 'Nom de la spécialité.',
  }),
  niveau: z.enum(['categorie', 'domaine', 'groupe']).meta({
    title: 'Niveau',
    description: 'Étage de la nomenclature.',
  }),
  parent: lien('specialite').optional().meta({
    title: 'Au-dessus',
    description: 'Domaine d’un groupe, catégorie d’un domaine.',
  }),
});
export type Specialite = z.infer<typeof Specialite>;

export const specialite = defineEntity({
  name: 'specialite',
  singular: 'specialite',
  plural: 'specialites',
  kind: 'reference',
  key: 'code',
  title: 'libelle',
  label: { one: 'Spécialité', many: 'Spécialités' },
  description: 'Spécialité de formation de la nomenclature NSF.',
  schema: Specialite,
});
