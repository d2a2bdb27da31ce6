import { z } from 'zod';
import { defineEntity } from '../entity.ts';
import { CodeBloc } from '../primitives/codes-formation.ts';
import { lien } from '../primitives/lien.ts';
import { texteLong } from '../primitives/text.ts';

export const BlocCompetences = z.strictObject({
  code: CodeBloc.meta({
    title: 'Code',
    description: 'Code de la certification et rang (RNCP34762BC01). Source : France Compétences.',
  }),
  libelle: texteLong(1000).meta({
    title: 'Nom',
    description: 'Intitulé du bloc.',
  }),
  certification: lien('certification').meta({
    title: 'Certification',
    description: 'Certification dont il fait partie.',
  }),
  competences: texteLong(60_000).optional().meta({
    title: 'Compétences',
    description: 'Liste des compétences du bloc.',
  }),
  evaluation: texteLong(60_000).optional().meta({
    title: 'Évaluation',
    description: 'Façon dont le bloc est évalué.',
  }),
});
export type BlocCompetences = z.infer<typeof BlocCompetences>;

export const blocCompetences = defineEntity({
  name: 'blocCompetences',
  singular: 'bloc-competences',
  plural: 'blocs-competences',
  kind: 'reference',
  key: 'code',
  title: 'libelle',
  label: { one: 'Bloc de compétences', many: 'Blocs de compétences' },
  description: 'Partie d’une certification qui se valide seule.',
  schema: BlocCompetences,
});
