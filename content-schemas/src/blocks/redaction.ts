/** Blocks that any text may be composed of. */
import { z } from 'zod';
import { cmsField } from '../cms-field.ts';
import { Etape } from '../primitives/etape.ts';
import { SousTitres, Video } from '../primitives/fichier.ts';
import { fichierPublie } from '../primitives/fichier-publie.ts';
import { Image } from '../primitives/image.ts';
import { AdresseHttps, Ligne, markdown, texteLong } from '../primitives/text.ts';
import { defineBlock } from './bloc.ts';
import { Adresse, intertitre, titreDePartie } from './champs.ts';

export const blocTexte = defineBlock(
  'texte',
  { title: 'Texte', description: 'Un passage à lire, avec ou sans titre.' },
  {
    ...intertitre,
    corps: markdown().meta({
      title: 'Texte',
      description: 'En Markdown, titres à partir du niveau 3.',
    }),
  },
);

export const blocImage = defineBlock(
  'image',
  { title: 'Image', description: 'Une image et sa légende.' },
  {
    image: Image.meta({ title: 'Image', description: 'Image, avec son texte de remplacement.' }),
    legende: Ligne.optional().meta({
      title: 'Légende',
      description: 'Ce que l’image apporte au texte.',
    }),
  },
);

export const blocVideo = defineBlock(
  'video',
  {
    title: 'Vidéo',
    description: 'Une vidéo déposée ici, ou le lien de sa page, toujours avec sa transcription.',
  },
  {
    ...titreDePartie,
    video: Video.optional().meta({
      title: 'Vidéo',
      description: 'Fichier MP4 ou WebM : aucun lecteur d’un autre site n’est chargé.',
    }),
    sousTitres: SousTitres.optional().meta({
      title: 'Sous-titres',
      description: 'Fichier WebVTT en français, demandé dès que la vidéo parle (RGAA 4.3).',
    }),
    image: Image.optional().meta({
      title: 'Image',
      description: 'Ce que l’on voit avant de lancer la vidéo.',
    }),
    adresse: AdresseHttps.optional().meta({
      title: 'Page de la vidéo',
      description: 'Adresse https où la regarder, quand elle n’est pas déposée ici.',
    }),
    duree: Ligne.max(20).optional().meta({ title: 'Durée', description: '« 2 min 30 ».' }),
    transcription: markdown().meta({
      title: 'Transcription',
      description: 'Tout ce qui s’y dit et s’y montre d’utile, en Markdown (RGAA 4.1).',
    }),
  },
);

export const blocChiffreCle = defineBlock(
  'chiffreCle',
  { title: 'Chiffre clé', description: 'Un nombre, ce qu’il compte et d’où il vient.' },
  {
    valeur: Ligne.max(30).meta({ title: 'Valeur', description: 'Le nombre et son unité.' }),
    libelle: Ligne.meta({ title: 'Ce qu’il compte', description: 'Le nombre en une phrase.' }),
    source: Ligne.optional().meta({
      title: 'Source',
      description: 'Qui donne ce nombre, et pour quand.',
    }),
    adresse: Adresse.optional(),
  },
);

export const blocCitation = defineBlock(
  'citation',
  { title: 'Citation', description: 'Les mots d’une personne ou d’un document.' },
  {
    texte: texteLong(600).meta({ title: 'Citation', description: 'Sans guillemets.' }),
    auteur: Ligne.optional().meta({
      title: 'Auteur',
      description: 'Qui parle ; une personne inventée porte « exemple ».',
    }),
  },
);

export const blocEtapes = defineBlock(
  'etapes',
  { title: 'Étapes', description: 'Une marche à suivre, étape par étape.' },
  {
    ...intertitre,
    etapes: z
      .array(Etape)
      .min(1)
      .register(cmsField, { component: 'guide.etape' })
      .meta({ title: 'Étapes', description: 'Les étapes, dans l’ordre.' }),
  },
);

export const blocAppel = defineBlock(
  'appel',
  { title: 'Appel à agir', description: 'Ce que la personne peut faire maintenant.' },
  {
    ...titreDePartie,
    texte: texteLong(400).optional().meta({ title: 'Texte', description: 'Une ou deux phrases.' }),
    bouton: Ligne.max(60).meta({
      title: 'Bouton',
      description: 'L’action à l’infinitif : « Chercher une formation ».',
    }),
    adresse: Adresse,
  },
);

const Question = z.strictObject({
  question: Ligne.meta({ title: 'Question', description: 'Comme une personne la pose.' }),
  reponse: markdown(4000).meta({ title: 'Réponse', description: 'En Markdown, courte.' }),
});

export const blocQuestions = defineBlock(
  'questions',
  { title: 'Questions et réponses', description: 'Des questions que l’on pose souvent.' },
  {
    ...intertitre,
    questions: z
      .array(Question)
      .min(1)
      .register(cmsField, { component: 'bloc.question' })
      .meta({ title: 'Questions', description: 'Les questions, dans l’ordre.' }),
  },
);

export const blocTelechargement = defineBlock(
  'telechargement',
  { title: 'Fichier à télécharger', description: 'Un fichier, son auteur et sa licence.' },
  fichierPublie,
);
