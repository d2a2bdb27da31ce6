/** Parts of the models of the offer for the examples of the components, with overrides. */
import type {
  ActionModel,
  LienCertification,
  LienFormation,
  RecrutementsModel,
  SalaireModel,
} from '../../page-models/types-offre.ts';

export const certification = (change: Partial<LienCertification> = {}): LienCertification => ({
  titre: 'CAP Boulanger',
  url: '/certifications/cap-boulanger/',
  code: 'RNCP37537',
  niveau: 3,
  ...change,
});

export const formation = (change: Partial<LienFormation> = {}): LienFormation => ({
  titre: 'CAP Boulanger en un an',
  url: '/formations/cap-boulanger-en-un-an/',
  organisme: 'Centre du fournil',
  lieux: ['Limoges', 'Guéret'],
  quand: 'À partir du 7 septembre 2026',
  debut: '2026-09-07',
  exemple: true,
  ...change,
});

export const action = (change: Partial<ActionModel> = {}): ActionModel => ({
  identifiant: 'lheo-07-114782',
  lieu: { nom: 'Centre du fournil', lignes: ['12 rue des Meules'], ville: '87000 Limoges' },
  organismes: [{ titre: 'Centre du fournil', url: '/organismes/centre-du-fournil/' }],
  faits: [{ titre: 'Prix', valeur: '6 400 €' }],
  textes: [{ titre: 'Admission', paragraphes: ['Entretien.'] }],
  sessions: [
    {
      dates: 'Du 7 septembre 2026 au 11 juin 2027',
      etat: 'Inscriptions ouvertes',
      inscription: ['12 places.'],
      passee: false,
    },
    { dates: 'Du 1er mars 2025 au 2 mai 2025', inscription: [], passee: true },
  ],
  ...change,
});

export const salaire = (): SalaireModel & Required<Pick<SalaireModel, 'reperes'>> => ({
  annuel: 28_014,
  parAn: '28 014 €',
  parMois: 'environ 2 330 €',
  parHeure: '15,39 €',
  reperes: {
    min: 21_000,
    bas: 25_800,
    milieu: 29_500,
    haut: 36_200,
    max: 62_000,
    textes: { bas: '25 800 €', milieu: '29 500 €', haut: '36 200 €' },
  },
});

export const recrutements = (change: Partial<RecrutementsModel> = {}): RecrutementsModel => ({
  famille: 'Boulangers, pâtissiers',
  annee: '2026',
  total: 'au moins 74',
  bassins: [
    {
      titre: 'Limoges',
      url: '/territoires/bassin-limoges/',
      valeur: 74,
      projets: '74',
      difficiles: '50 %',
    },
    { titre: 'Guéret', projets: 'Secret statistique' },
  ],
  parts: [{ titre: 'Jugés difficiles par l’employeur', part: 50, texte: '50 %, soit 37 sur 74' }],
  annees: [],
  ...change,
});
