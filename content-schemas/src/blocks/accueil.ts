/** Blocks of the home page: what they show comes from the records of the day. */
import { z } from 'zod';
import { Ligne, texteLong } from '../primitives/text.ts';
import { defineBlock } from './bloc.ts';
import { nombre, titreDePartie } from './champs.ts';

export const blocRecherche = defineBlock(
  'recherche',
  { title: 'Recherche', description: 'Le titre du portail et sa recherche, devant la carte.' },
  {
    ...titreDePartie,
    chapeau: texteLong(300)
      .optional()
      .meta({ title: 'Chapeau', description: 'Ce que l’on trouve ici, en une phrase.' }),
    exemples: z
      .array(Ligne.max(40))
      .max(8)
      .default([])
      .meta({ title: 'Exemples', description: 'Mots à essayer, huit au plus.' }),
  },
);

export const blocEntrees = defineBlock(
  'entrees',
  { title: 'Entrées', description: 'Les cinq entrées, selon qui l’on est.' },
  titreDePartie,
);

export const blocDomaines = defineBlock(
  'domaines',
  { title: 'Domaines', description: 'Les grands domaines, chacun avec sa couleur.' },
  titreDePartie,
);

export const blocChiffres = defineBlock(
  'chiffres',
  { title: 'Chiffres du portail', description: 'Combien de métiers, de noms, de compétences.' },
  titreDePartie,
);

export const blocActualites = defineBlock(
  'actualites',
  { title: 'Actualités', description: 'Les dernières actualités.' },
  { ...titreDePartie, ...nombre },
);

export const blocGuides = defineBlock(
  'guides',
  { title: 'Guides', description: 'Les guides vérifiés le plus récemment.' },
  { ...titreDePartie, ...nombre },
);

export const blocDossiers = defineBlock(
  'dossiers',
  { title: 'Dossiers', description: 'Les derniers dossiers.' },
  { ...titreDePartie, ...nombre },
);

export const blocTemoignages = defineBlock(
  'temoignages',
  { title: 'Témoignages', description: 'Les derniers témoignages.' },
  { ...titreDePartie, ...nombre },
);

export const blocPublications = defineBlock(
  'publications',
  { title: 'Publications', description: 'Les dernières publications.' },
  { ...titreDePartie, ...nombre },
);

export const blocAgenda = defineBlock(
  'agenda',
  { title: 'Agenda', description: 'Les prochains événements.' },
  { ...titreDePartie, ...nombre },
);
