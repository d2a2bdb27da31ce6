/** Fields that several blocks have alike. */
import { z } from 'zod';
import { Ligne } from '../primitives/text.ts';

export const intertitre = {
  titre: Ligne.max(110).optional().meta({
    title: 'Titre',
    description: 'Titre de la partie ; sans lui, le bloc suit le texte qui précède.',
  }),
};

export const titreDePartie = {
  titre: Ligne.max(110).meta({ title: 'Titre', description: 'Titre de la partie.' }),
};

export const nombre = {
  nombre: z.int().min(1).max(24).default(6).meta({
    title: 'Nombre',
    description: 'Combien en montrer au plus, de 1 à 24.',
  }),
};

/** An address of the portal (`/guides/`) or of the web (https). */
export const Adresse = z
  .string()
  .max(255)
  .regex(/^(\/([a-z0-9._-]+\/)*(\?[^\s#]*)?(#[a-z0-9-]+)?|https:\/\/[^\s/]+(\/\S*)?)$/)
  .meta({
    title: 'Adresse',
    description: 'Page du portail (/guides/) ou adresse https.',
  });
