import { z } from 'zod';
import { Document } from './fichier.ts';
import { Ligne } from './text.ts';

/** The Creative Commons licences, version 4.0, and CC0: a closed list, so that each has its conditions. */
export const Licence = z.enum([
  'cc0',
  'ccBy',
  'ccBySa',
  'ccByNc',
  'ccByNcSa',
  'ccByNd',
  'ccByNcNd',
]);
export type Licence = z.infer<typeof Licence>;

/** A file that may be taken away, with who made it and what may be done with it. */
export const fichierPublie = {
  titre: Ligne.max(110).meta({
    title: 'Titre',
    description: 'Ce que contient le fichier, sans son format ni son poids : le site les ajoute.',
  }),
  fichier: Document.meta({
    title: 'Fichier',
    description: 'PDF, OpenDocument, Office, CSV ou EPUB, sans donnée personnelle.',
  }),
  auteur: Ligne.meta({
    title: 'Auteur',
    description: 'Qui doit être cité : un service, un organisme, une personne.',
  }),
  licence: Licence.meta({
    title: 'Licence',
    description: 'Licence Creative Commons choisie par l’auteur ; le site en dit les conditions.',
  }),
};

export const FichierPublie = z.strictObject(fichierPublie);
export type FichierPublie = z.infer<typeof FichierPublie>;
