import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { Ligne, texteLong } from '../primitives/text.ts';
import { ImportRun, Provenance } from './import-run.ts';

/** A row or a record that was refused, with where it stood and why, in French. */
export const Rejet = z.strictObject({
  source: z.string(),
  position: z.string(),
  code: z.string(),
  message: z.string(),
  extrait: z.string(),
});
export type Rejet = z.infer<typeof Rejet>;

/** A `Rejet` as the CMS keeps it, beside the run that it belongs to. */
export const RejetGarde = z.strictObject({
  identifiant: Ligne.meta({
    title: 'Identifiant',
    description: 'Importation, puis rang du rejet dans cette importation.',
  }),
  run: ImportRun.shape.identifiant.meta({
    title: 'Importation',
    description: 'Identifiant de l’importation qui l’a refusé.',
  }),
  rang: z.int().positive().meta({
    title: 'Rang',
    description: 'Rang du rejet dans l’importation, à partir de 1.',
  }),
  source: Provenance.shape.source,
  position: Ligne.meta({
    title: 'Position',
    description: 'Fichier et ligne, ou ligne du flux reçu.',
  }),
  code: Ligne.meta({ title: 'Code', description: 'Code stable de la raison.' }),
  message: texteLong(2_000).meta({
    title: 'Raison',
    description: 'Pourquoi la ligne est refusée, et que faire.',
  }),
  extrait: texteLong(2_000).optional().meta({
    title: 'Extrait',
    description: 'Début de la ligne, tel que la source la donne.',
  }),
});
export type RejetGarde = z.infer<typeof RejetGarde>;

export const rejet = defineEntity({
  name: 'rejet',
  singular: 'rejet',
  plural: 'rejets',
  kind: 'technical',
  key: 'identifiant',
  title: 'position',
  label: { one: 'Rejet', many: 'Rejets' },
  description: 'Ligne refusée par une importation, avec sa raison et son extrait.',
  searchedBy: ['run', 'source'],
  schema: RejetGarde,
});
