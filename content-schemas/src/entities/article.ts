import { z } from 'zod';
import { suiteDeBlocs } from '../blocks/zones.ts';
import { defineEntity } from '../entity.ts';
import { Image } from '../primitives/image.ts';
import { liens } from '../primitives/lien.ts';
import { Slug } from '../primitives/slug.ts';
import { Ligne, markdown, texteLong } from '../primitives/text.ts';

export const Article = z.strictObject({
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse ; elle ne change plus après la publication.',
  }),
  titre: Ligne.max(110).meta({
    title: 'Titre',
    description: 'Titre de l’actualité, 110 caractères au plus.',
  }),
  resume: texteLong(300).meta({
    title: 'Résumé',
    description: 'Une ou deux phrases, montrées dans les listes et la recherche.',
  }),
  corps: markdown().meta({
    title: 'Texte',
    description: 'Texte de l’actualité, en Markdown, titres à partir du niveau 2.',
  }),
  blocs: suiteDeBlocs,
  datePublication: z.iso
    .date()
    .meta({ title: 'Date', description: 'Date montrée au public, AAAA-MM-JJ.' }),
  auteur: Ligne.optional().meta({ title: 'Auteur', description: 'Personne ou équipe qui signe.' }),
  image: Image.optional().meta({
    title: 'Image',
    description: 'Image d’ouverture, avec son texte de remplacement.',
  }),
  themes: liens('theme').meta({
    title: 'Thèmes',
    description: 'Thèmes du ROME que l’actualité concerne.',
  }),
  domaines: liens('domaine').meta({
    title: 'Domaines',
    description: 'Domaines que l’actualité concerne.',
  }),
  metiers: liens('metier').meta({
    title: 'Métiers',
    description: 'Métiers dont l’actualité parle.',
  }),
});
export type Article = z.infer<typeof Article>;

export const article = defineEntity({
  name: 'article',
  singular: 'article',
  plural: 'articles',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Actualité', many: 'Actualités' },
  description: 'Actualité du portail.',
  schema: Article,
});
