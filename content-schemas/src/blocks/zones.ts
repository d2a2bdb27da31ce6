/** Which blocks each kind of page may hold. */
import { z } from 'zod';
import {
  blocActualites,
  blocAgenda,
  blocChiffres,
  blocDomaines,
  blocDossiers,
  blocEntrees,
  blocGuides,
  blocPublications,
  blocRecherche,
  blocTemoignages,
} from './accueil.ts';
import { blocFormations, blocMetiers } from './listes.ts';
import {
  blocAppel,
  blocChiffreCle,
  blocCitation,
  blocEtapes,
  blocImage,
  blocQuestions,
  blocTelechargement,
  blocTexte,
  blocVideo,
} from './redaction.ts';

const redaction = [
  blocTexte,
  blocImage,
  blocVideo,
  blocChiffreCle,
  blocCitation,
  blocEtapes,
  blocAppel,
  blocQuestions,
  blocMetiers,
  blocFormations,
  blocTelechargement,
] as const;

/** Blocks of a text. */
export const Bloc = z.discriminatedUnion('type', redaction);
export type Bloc = z.infer<typeof Bloc>;

/** Parts that a text may have after its own words; most have none. */
export const suiteDeBlocs = z
  .array(Bloc)
  .default([])
  .meta({ title: 'Blocs', description: 'Parties composées, après le texte, dans l’ordre.' });

/** Blocks of the home page. */
export const BlocAccueil = z.discriminatedUnion('type', [
  blocRecherche,
  blocEntrees,
  blocDomaines,
  blocChiffres,
  blocActualites,
  blocGuides,
  blocDossiers,
  blocTemoignages,
  blocPublications,
  blocAgenda,
  ...redaction,
]);
export type BlocAccueil = z.infer<typeof BlocAccueil>;
