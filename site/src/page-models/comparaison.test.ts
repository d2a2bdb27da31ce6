import { expect, test } from 'vitest';
import { metier } from '../components/fixtures.ts';
import { comparaison as mots } from '../textes/fr/comparaison.ts';
import { ficheFormation, ficheMetier } from './comparaison.ts';
import type { ActionModel, FormationModel } from './types-offre.ts';

const provenance = metier().provenance;

test('a job keeps its core skills, not the others', () => {
  const { cellules } = ficheMetier(metier(), '/metiers/x/', mots);
  expect(cellules.competences?.map(({ titre }) => titre)).toEqual([
    'Trier des coquillages',
    'Lire un horaire de marée',
    'Suivre la qualité de l’eau',
  ]);
  expect(cellules.formations).toEqual([
    { titre: '0\u00a0certification' },
    { titre: '0\u00a0formation' },
  ]);
  expect(cellules.salaires).toEqual([]);
});

const action = (change: Partial<ActionModel>): ActionModel => ({
  identifiant: 'a',
  lieu: { lignes: [], ville: '23000 Guéret' },
  organismes: [],
  faits: [{ titre: 'Prix', valeur: '100\u00a0€' }],
  textes: [],
  sessions: [],
  ...change,
});

const formation = (actions: ActionModel[]): FormationModel => ({
  titre: 'CAP Boulanger',
  exemple: false,
  contact: {},
  prochaine: 'Dates à demander',
  faits: [{ titre: 'Niveau de sortie', valeur: 'Niveau\u00a03 (CAP, BEP)' }],
  certifications: [],
  metiers: [],
  domaines: [],
  actions,
  provenance,
});

test('a training is told over all its places: values once, coming dates only', () => {
  const session = (dates: string, passee: boolean) => ({ dates, inscription: [], passee });
  const { cellules } = ficheFormation(
    formation([
      action({ sessions: [session('Du 1er mars', false), session('Du 1er janvier', true)] }),
      action({ lieu: { lignes: [], ville: '87000 Limoges' } }),
    ]),
    '/formations/x/',
  );
  expect(cellules.prix).toEqual([{ titre: '100\u00a0€' }]);
  expect(cellules.dates).toEqual([{ titre: 'Du 1er mars, 23000 Guéret' }]);
  expect(cellules.lieux).toEqual([{ titre: '23000 Guéret' }, { titre: '87000 Limoges' }]);
  expect(cellules.niveauSortie).toEqual([{ titre: 'Niveau\u00a03 (CAP, BEP)' }]);
});
