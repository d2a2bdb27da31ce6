import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeCourt } from '../primitives/codes.ts';
import { lien } from '../primitives/lien.ts';
import { Ligne, texteLong } from '../primitives/text.ts';

export const Secteur = z.strictObject({
  code: CodeCourt.meta({
    title: 'Code',
    description:
      'Nature puis numéro, car les trois nomenclatures se recouvrent : activite-110, sous-activite-145, naf-10. Source : ROME.',
  }),
  libelle: Ligne.meta({ title: 'Nom', description: 'Nom officiel du secteur.' }),
  nature: z.enum(['activite', 'sousActivite', 'naf']).meta({
    title: 'Nature',
    description:
      'Secteur d’activité, sous-secteur, ou division de la nomenclature d’activités française (NAF).',
  }),
  definition: texteLong()
    .optional()
    .meta({ title: 'Définition', description: 'Présentation, quand la source en donne une.' }),
  parent: lien('secteur')
    .optional()
    .meta({ title: 'Secteur', description: 'Secteur dont dépend un sous-secteur.' }),
});
export type Secteur = z.infer<typeof Secteur>;

export const secteur = defineEntity({
  name: 'secteur',
  singular: 'secteur',
  plural: 'secteurs',
  kind: 'reference',
  key: 'code',
  title: 'libelle',
  label: { one: 'Secteur d’activité', many: 'Secteurs d’activité' },
  description: 'Secteur, sous-secteur d’activité ou division NAF où des métiers s’exercent.',
  schema: Secteur,
});
