/** Parts of page models for the examples of the components, with overrides. */
import type {
  CarteEditoriale,
  LienDomaine,
  LienMetier,
  MetierModel,
} from '../page-models/types.ts';
import exemple from './exemple.svg?url';

export const lienMetier = (change: Partial<LienMetier> = {}): LienMetier => ({
  titre: 'Ostréiculteur / Ostréicultrice',
  url: '/metiers/ostreiculteur-ostreicultrice/',
  codeRome: 'A1404',
  grandDomaine: 'A',
  ...change,
});

export const lienDomaine = (change: Partial<LienDomaine> = {}): LienDomaine => ({
  titre: 'Agriculture et Pêche, Espaces naturels et Espaces verts, Soins aux animaux',
  url: '/domaines/agriculture-et-peche/',
  code: 'A',
  grandDomaine: 'A',
  metiers: 87,
  ...change,
});

export const carte = (change: Partial<CarteEditoriale> = {}): CarteEditoriale => ({
  kind: 'article',
  titre: 'Vivre de la mer : parcs à huîtres, ports et ateliers',
  url: '/actualites/metiers-de-la-mer/',
  resume: 'De La Rochelle à Hendaye, le littoral propose des métiers rythmés par les marées.',
  date: '2026-03-01',
  image: {
    src: exemple,
    alternative: 'Un estuaire à marée basse avec des tables à huîtres.',
    largeur: 1600,
    hauteur: 900,
  },
  ...change,
});

export const provenance = {
  source: 'rome',
  titre: 'Répertoire opérationnel des métiers et des emplois (ROME 4.0)',
  editeur: 'France Travail',
  release: 'v460',
  dateRelease: '2025-09-18',
  licence: 'Licence Ouverte 2.0',
  url: 'https://www.francetravail.org/opendata/repertoire-operationnel-des-meti.html',
};

export const metier = (change: Partial<MetierModel> = {}): MetierModel => ({
  codeRome: 'A1404',
  titre: 'Ostréiculteur / Ostréicultrice',
  accroche: 'Élève des huîtres, du naissain à la bourriche.',
  missions: ['Retourne les poches à marée basse.', 'Trie, lave et prépare les bourriches.'],
  acces: ['Ce métier est accessible avec un CAP maritime de conchyliculture.'],
  grandDomaine: lienDomaine(),
  domaine: lienDomaine({
    titre: 'Production',
    url: '/domaines/production/',
    code: 'A14',
    metiers: 21,
  }),
  drapeaux: [
    {
      cle: 'reglemente',
      titre: 'Métier réglementé',
      explication: 'Pour l’exercer, il faut un diplôme précis.',
    },
    {
      cle: 'transitionEcologique',
      titre: 'Métier vert',
      explication: 'Son but même est de protéger l’environnement.',
    },
  ],
  interets: [
    { lettre: 'R', nom: 'Réaliste', explication: 'Agir, fabriquer, réparer, travailler dehors.' },
  ],
  competences: {
    principales: [
      { titre: 'Trier des coquillages', url: '/competences/trier-des-coquillages/' },
      { titre: 'Lire un horaire de marée' },
    ],
    emergentes: [{ titre: 'Suivre la qualité de l’eau' }],
    savoirEtre: [{ titre: 'Travailler en équipe', url: '/competences/travailler-en-equipe/' }],
    autres: [{ titre: 'Entretenir un chaland' }],
  },
  savoirs: {
    principaux: [
      { titre: 'Techniques professionnelles', elements: [{ titre: 'Cycle de l’huître' }] },
    ],
    emergents: [],
    autres: [
      {
        titre: 'Normes et procédés',
        elements: [{ titre: 'Chaîne du froid' }, { titre: 'Traçabilité' }],
      },
    ],
  },
  contextes: [
    { titre: 'Horaires et durée du travail', elements: [{ titre: 'Travail selon les marées' }] },
  ],
  appellations: [
    { titre: 'Ostréiculteur / Ostréicultrice', peuUsitee: false },
    { titre: 'Parqueur / Parqueuse', peuUsitee: true },
  ],
  mobilites: [
    lienMetier({ titre: 'Marin-pêcheur / Marin-pêcheuse', url: '/metiers/marin-pecheur/' }),
  ],
  origines: [],
  seFormer: {
    certifications: [],
    formations: [],
    nombreFormations: 0,
    territoires: [],
    diplomes: [],
    provenances: [],
  },
  emploi: { chiffres: [], recrutements: [] },
  recits: [],
  themes: ['Métiers de la mer'],
  centresInteret: ['J’aime être au contact de la nature'],
  secteurs: ['Aquaculture'],
  secteursNaf: ['Pêche et aquaculture'],
  articles: [carte()],
  guides: [],
  provenance,
  ...change,
});
