/** Blocks that list records: chosen one by one, or found by what they have in common. */

import { lien, liens } from '../primitives/lien.ts';
import { defineBlock } from './bloc.ts';
import { nombre, titreDePartie } from './champs.ts';

const cherches = {
  domaine: lien('domaine').optional().meta({
    title: 'Domaine',
    description: 'Sans choix un par un : ceux de ce domaine.',
  }),
};

export const blocMetiers = defineBlock(
  'metiers',
  { title: 'Métiers', description: 'Des métiers choisis, ou ceux d’un domaine ou d’un thème.' },
  {
    ...titreDePartie,
    metiers: liens('metier').meta({
      title: 'Métiers choisis',
      description: 'Dans l’ordre où les montrer ; vide, la liste est cherchée.',
    }),
    ...cherches,
    theme: lien('theme').optional().meta({
      title: 'Thème',
      description: 'Sans choix un par un : ceux de ce thème.',
    }),
    ...nombre,
  },
);

export const blocFormations = defineBlock(
  'formations',
  { title: 'Formations', description: 'Des formations choisies, ou celles d’un domaine.' },
  {
    ...titreDePartie,
    formations: liens('formation').meta({
      title: 'Formations choisies',
      description: 'Dans l’ordre où les montrer ; vide, la liste est cherchée.',
    }),
    ...cherches,
    ...nombre,
  },
);
