import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { coordonnees } from '../primitives/groupes.ts';
import { Identifiant } from '../primitives/identifiants.ts';
import { lien } from '../primitives/lien.ts';
import { Ligne } from '../primitives/text.ts';

export const Filiere = z.strictObject({
  identifiant: Identifiant.meta({
    title: 'Identifiant',
    description: 'UAI et empreinte du nom de la filière.',
  }),
  nom: Ligne.meta({
    title: 'Nom',
    description: 'Nom de la filière, tel que Parcoursup le donne.',
  }),
  etablissement: lien('etablissement').meta({
    title: 'Établissement',
    description: 'UAI de l’établissement.',
  }),
  nomEtablissement: Ligne.meta({
    title: 'Nom de l’établissement',
    description: 'Nom donné par Parcoursup.',
  }),
  statut: Ligne.optional().meta({
    title: 'Statut',
    description: 'Public, privé sous contrat…',
  }),
  region: Ligne.optional().meta({
    title: 'Région',
    description: 'Région de l’établissement.',
  }),
  ...coordonnees,
});
export type Filiere = z.infer<typeof Filiere>;

export const filiere = defineEntity({
  name: 'filiere',
  singular: 'filiere',
  plural: 'filieres',
  kind: 'reference',
  key: 'identifiant',
  title: 'nom',
  label: { one: 'Filière après le bac', many: 'Filières après le bac' },
  description: 'Filière ouverte sur Parcoursup dans un établissement.',
  schema: Filiere,
});
