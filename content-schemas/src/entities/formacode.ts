import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeFormacode } from '../primitives/codes-formation.ts';
import { lien, liens } from '../primitives/lien.ts';
import { Ligne, texteLong } from '../primitives/text.ts';

export const Formacode = z.strictObject({
  code: CodeFormacode.meta({
    title: 'Code',
    description: 'Cinq chiffres. Source : Formacode, Centre Inffo.',
  }),
  libelle: Ligne.meta({
    title: 'Nom',
    description: 'Terme du thésaurus.',
  }),
  champ: Ligne.optional().meta({
    title: 'Champ',
    description: 'Champ sémantique, numéro compris.',
  }),
  definition: texteLong().optional().meta({
    title: 'Définition',
    description: 'Ce que couvre le terme.',
  }),
  generique: lien('formacode').optional().meta({
    title: 'Terme générique',
    description: 'Terme plus large.',
  }),
  associes: liens('formacode').meta({
    title: 'Termes associés',
    description: 'Termes proches.',
  }),
  specialite: lien('specialite').optional().meta({
    title: 'Spécialité',
    description: 'Groupe de la nomenclature NSF.',
  }),
});
export type Formacode = z.infer<typeof Formacode>;

export const formacode = defineEntity({
  name: 'formacode',
  singular: 'formacode',
  plural: 'formacodes',
  kind: 'reference',
  key: 'code',
  title: 'libelle',
  label: { one: 'Formacode', many: 'Formacodes' },
  description: 'Terme du thésaurus de l’offre de formation.',
  schema: Formacode,
});
