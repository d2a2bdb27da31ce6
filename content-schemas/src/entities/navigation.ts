import { z } from 'zod';
import { Adresse } from '../blocks/champs.ts';
import { cmsField } from '../cms-field.ts';
import { defineEntity } from '../entity.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne } from '../primitives/text.ts';

const enAnglais = Ligne.max(60)
  .optional()
  .meta({ title: 'En anglais', description: 'Sans lui, le titre français est montré.' });

const Entree = z.strictObject({
  titre: Ligne.max(60).meta({ title: 'Titre', description: 'Le lien, en deux ou trois mots.' }),
  titreAnglais: enAnglais,
  adresse: Adresse,
});

const Groupe = z.strictObject({
  titre: Ligne.max(60).meta({ title: 'Titre', description: 'Ce que le groupe rassemble.' }),
  titreAnglais: enAnglais,
  entrees: z
    .array(Entree)
    .min(1)
    .max(12)
    .register(cmsField, { component: 'navigation.entree' })
    .meta({ title: 'Liens', description: 'Les liens du groupe, dans l’ordre.' }),
});

export const Navigation = z.strictObject({
  slug: Slug.meta({
    title: 'Nom',
    description:
      '« menu » est le menu de l’en-tête, « pied » les liens du pied de page ; les autres attendent.',
  }),
  titre: Ligne.max(110).meta({ title: 'Titre', description: 'Pour la rédaction.' }),
  groupes: z
    .array(Groupe)
    .min(1)
    .max(8)
    .register(cmsField, { component: 'navigation.groupe' })
    .meta({ title: 'Groupes', description: 'Les groupes de liens, dans l’ordre.' }),
});
export type Navigation = z.infer<typeof Navigation>;

export const navigation = defineEntity({
  name: 'navigation',
  singular: 'navigation',
  plural: 'navigations',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Navigation', many: 'Navigations' },
  description: 'Liens du menu ou du pied de page ; sans elle, le portail montre les siens.',
  schema: Navigation,
});
