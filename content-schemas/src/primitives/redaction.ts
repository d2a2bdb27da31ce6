/** Fields that texts written by editors have alike: declared once, spread where they belong. */
import { Image } from './image.ts';
import { liens } from './lien.ts';
import { Slug } from './slug.ts';
import { Ligne, texteLong } from './text.ts';

export const titrage = {
  slug: Slug.meta({
    title: 'Adresse',
    description: 'Partie lisible de l’adresse ; elle ne change plus après la publication.',
  }),
  titre: Ligne.max(110).meta({ title: 'Titre', description: 'Titre, 110 caractères au plus.' }),
  resume: texteLong(300).meta({
    title: 'Résumé',
    description: 'Une ou deux phrases, montrées dans les listes et la recherche.',
  }),
};

export const ouverture = {
  image: Image.optional().meta({
    title: 'Image',
    description: 'Image d’ouverture, avec son texte de remplacement.',
  }),
};

/** What a text is about: it is shown beside these jobs, domains and themes. */
export const sujets = {
  themes: liens('theme').meta({
    title: 'Thèmes',
    description: 'Thèmes du ROME que ce contenu concerne.',
  }),
  domaines: liens('domaine').meta({
    title: 'Domaines',
    description: 'Domaines que ce contenu concerne.',
  }),
  metiers: liens('metier').meta({
    title: 'Métiers',
    description: 'Métiers dont ce contenu parle.',
  }),
};
