import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeDomaine } from '../primitives/codes.ts';
import { lien } from '../primitives/lien.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne } from '../primitives/text.ts';

export const Domaine = z.strictObject({
  code: CodeDomaine.meta({
    title: 'Code',
    description:
      'Lettre du grand domaine (D) ou lettre et deux chiffres du domaine professionnel (D11). Source : ROME.',
  }),
  libelle: Ligne.meta({ title: 'Nom', description: 'Nom officiel du domaine.' }),
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse, fixée à la première importation.',
  }),
  niveau: z.enum(['grandDomaine', 'domaineProfessionnel']).meta({
    title: 'Niveau',
    description: 'Grand domaine (14 dans le ROME 4.0) ou domaine professionnel qui en dépend.',
  }),
  parent: lien('domaine').optional().meta({
    title: 'Grand domaine',
    description:
      'Grand domaine dont dépend un domaine professionnel ; absent pour un grand domaine.',
  }),
});
export type Domaine = z.infer<typeof Domaine>;

export const domaine = defineEntity({
  name: 'domaine',
  singular: 'domaine',
  plural: 'domaines',
  kind: 'reference',
  key: 'code',
  title: 'libelle',
  label: { one: 'Domaine', many: 'Domaines' },
  description: 'Grand domaine ou domaine professionnel du ROME.',
  schema: Domaine,
});
