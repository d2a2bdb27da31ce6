/** Fields that several entities have alike: declared once, spread where they belong. */
import { z } from 'zod';
import { Adresse, Latitude, Longitude } from './codes-territoire.ts';
import { AdresseWeb, Courriel, Telephone } from './identifiants.ts';
import { lien } from './lien.ts';

/** Where something is on the map. */
export const coordonnees = {
  latitude: Latitude.optional().meta({
    title: 'Latitude',
    description: 'Degrés nord, WGS 84.',
  }),
  longitude: Longitude.optional().meta({
    title: 'Longitude',
    description: 'Degrés est, WGS 84.',
  }),
};

/** Where something is: its address, its commune, its point on the map. */
export const lieu = {
  adresse: Adresse.optional().meta({
    title: 'Adresse postale',
    description: 'Lignes, code postal et ville.',
  }),
  commune: lien('commune').optional().meta({
    title: 'Commune',
    description: 'Code Insee de la commune.',
  }),
  ...coordonnees,
};

/** How to reach a body, never a person. */
export const contact = {
  telephone: Telephone.optional().meta({
    title: 'Téléphone',
    description: 'Numéro de l’accueil, jamais celui d’une personne.',
  }),
  courriel: Courriel.optional().meta({
    title: 'Courriel',
    description: 'Boîte de l’accueil, jamais celle d’une personne.',
  }),
  site: AdresseWeb.optional().meta({
    title: 'Site',
    description: 'Adresse du site, telle que la source la donne.',
  }),
};

/** When the source made a record and last changed it. */
export const suivi = {
  creeLe: z.iso.date().optional().meta({
    title: 'Créée le',
    description: 'Date de création dans la source, AAAA-MM-JJ.',
  }),
  modifieLe: z.iso.date().optional().meta({
    title: 'Modifiée le',
    description: 'Date de modification dans la source, AAAA-MM-JJ.',
  }),
};

/** What is invented says so. */
export const invente = {
  exemple: z.boolean().optional().meta({
    title: 'Exemple',
    description: 'Vrai pour un contenu inventé, montré à titre d’exemple.',
  }),
};
