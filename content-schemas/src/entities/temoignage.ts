import { z } from 'zod';
import { Bloc } from '../blocks/zones.ts';
import { defineEntity } from '../entity.ts';
import { invente } from '../primitives/groupes.ts';
import { lien, liens } from '../primitives/lien.ts';
import { ouverture, sujets, titrage } from '../primitives/redaction.ts';
import { Ligne } from '../primitives/text.ts';

export const Temoignage = z.strictObject({
  ...titrage,
  personne: Ligne.max(60).meta({
    title: 'Personne',
    description: 'Prénom seul ; jamais un nom ni une adresse.',
  }),
  situation: Ligne.max(110).meta({
    title: 'Situation',
    description: 'Ce qu’elle fait et d’où elle vient : « Boulangère, ancienne comptable ».',
  }),
  dateRecueil: z.iso
    .date()
    .meta({ title: 'Recueilli le', description: 'Date de l’entretien, AAAA-MM-JJ.' }),
  accordLe: z.iso.date().optional().meta({
    title: 'Accord écrit du',
    description: 'Date où la personne a accepté d’être publiée ; rien pour une personne inventée.',
  }),
  ...ouverture,
  blocs: z
    .array(Bloc)
    .min(1)
    .meta({ title: 'Blocs', description: 'Le récit : texte, citations, vidéo…' }),
  commune: lien('commune').optional().meta({
    title: 'Commune',
    description: 'Où elle travaille ou se forme.',
  }),
  ...sujets,
  formations: liens('formation').meta({
    title: 'Formations',
    description: 'Formations dont elle parle.',
  }),
  ...invente,
});
export type Temoignage = z.infer<typeof Temoignage>;

export const temoignage = defineEntity({
  name: 'temoignage',
  singular: 'temoignage',
  plural: 'temoignages',
  kind: 'editorial',
  key: 'slug',
  title: 'titre',
  label: { one: 'Témoignage', many: 'Témoignages' },
  description: 'Parcours raconté par une personne, montré auprès de son métier et de sa formation.',
  schema: Temoignage,
});
