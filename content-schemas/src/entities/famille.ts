import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { lien } from '../primitives/lien.ts';
import { Ligne } from '../primitives/text.ts';

export const Famille = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]([0-9A-Z][A-Z]([0-9]{2}[a-z]?)?)?$/)
    .meta({
      title: 'Code FAP',
      description: 'Code FAP 2021 (A, A0X, A0X40, A0X41a, QAX01). Source : Dares.',
    }),
  libelle: Ligne.meta({
    title: 'Nom',
    description: 'Nom de la famille.',
  }),
  niveau: z.enum(['fap22', 'fap86', 'fap228', 'fap341']).meta({
    title: 'Niveau',
    description: 'Étage de la nomenclature.',
  }),
  parent: lien('famille').optional().meta({
    title: 'Au-dessus',
    description: 'Famille plus large.',
  }),
});
export type Famille = z.infer<typeof Famille>;

export const famille = defineEntity({
  name: 'famille',
  singular: 'famille',
  plural: 'familles',
  kind: 'reference',
  key: 'code',
  title: 'libelle',
  label: { one: 'Famille professionnelle', many: 'Familles professionnelles' },
  description: 'Famille de la nomenclature FAP 2021 de la Dares.',
  schema: Famille,
});
