import { z } from 'zod';
import { suiteDeBlocs } from '../blocks/zones.ts';
import { cmsField } from '../cms-field.ts';
import { defineEntity } from '../entity.ts';
import { FichierPublie } from '../primitives/fichier-publie.ts';
import { invente } from '../primitives/groupes.ts';
import { ouverture, sujets, titrage } from '../primitives/redaction.ts';

export const Publication = z.strictObject({
  ...titrage,
  datePublication: z.iso
    .date()
    .meta({ title: 'Date', description: 'Date montrée au public, AAAA-MM-JJ.' }),
  ...ouverture,
  fichiers: z
    .array(FichierPublie)
    .min(1)
    .register(cmsField, { component: 'publication.fichier' })
    .meta({ title: 'Fichiers', description: 'Les fichiers à télécharger, le principal d’abord.' }),
  blocs: suiteDeBlocs.meta({
    title: 'Blocs',
    description: 'Ce que la publication dit, pour qui ne la télécharge pas.',
  }),
  ...sujets,
  ...invente,
});
export type Publication = z.infer<typeof Publication>;

export const publication = defineEntity({
  name: 'publication',
  singular: 'publication',
  plural: 'publications',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Publication', many: 'Publications' },
  description: 'Étude, brochure ou fiche à télécharger, avec son auteur et sa licence.',
  schema: Publication,
});
