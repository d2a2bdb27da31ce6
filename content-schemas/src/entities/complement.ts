/**
 * What editors add to an imported record. It is a record of its own, found by the code of what it
 * completes and not by a link: no import can touch it, and it waits while that record is away.
 */
import { z } from 'zod';
import { Adresse } from '../blocks/champs.ts';
import { suiteDeBlocs } from '../blocks/zones.ts';
import { cmsField } from '../cms-field.ts';
import { invente } from '../primitives/groupes.ts';
import { AdresseHttps, Ligne, markdown, texteLong } from '../primitives/text.ts';

const LienUtile = z.strictObject({
  titre: Ligne.max(110).meta({
    title: 'Titre',
    description: 'Ce que l’on trouve au bout du lien.',
  }),
  adresse: Adresse,
});

const Correction = z.strictObject({
  sujet: Ligne.max(110).meta({
    title: 'Sujet',
    description: 'Ce qui est corrigé, comme la page le nomme : « Accès au métier ».',
  }),
  texte: markdown(4000).meta({
    title: 'Texte corrigé',
    description: 'Ce qu’il faut lire à la place, en Markdown.',
  }),
  raison: texteLong(500).meta({
    title: 'Raison',
    description: 'Pourquoi la donnée officielle est corrigée ; la raison est montrée au public.',
  }),
  date: z.iso.date().meta({ title: 'Date', description: 'Date de la correction, AAAA-MM-JJ.' }),
  source: AdresseHttps.optional().meta({
    title: 'Source',
    description: 'Page https où le vérifier.',
  }),
});

export const complement = {
  titre: Ligne.max(110).meta({
    title: 'Titre',
    description: 'Titre de l’encart régional : « Boulanger en Nouvelle-Aquitaine ».',
  }),
  auteur: Ligne.meta({
    title: 'Auteur',
    description: 'Qui l’écrit, montré au public : une équipe, un service.',
  }),
  dateMiseAJour: z.iso
    .date()
    .meta({ title: 'Mis à jour le', description: 'Date de la dernière vérification, AAAA-MM-JJ.' }),
  corrections: z
    .array(Correction)
    .register(cmsField, { component: 'complement.correction' })
    .default([])
    .meta({
      title: 'Corrections',
      description: 'Erreurs de la source, montrées avec leur raison.',
    }),
  blocs: suiteDeBlocs.meta({
    title: 'Blocs',
    description: 'Texte régional, vidéo, paroles, chiffres…',
  }),
  liens: z
    .array(LienUtile)
    .register(cmsField, { component: 'complement.lien' })
    .default([])
    .meta({ title: 'Liens', description: 'Pages utiles dans la région.' }),
  ...invente,
};
