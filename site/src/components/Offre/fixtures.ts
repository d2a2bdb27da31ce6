/** Parts of the models of the offer for the examples of the components, with overrides. */
import type {
  ActionModel,
  LienCertification,
  LienFormation,
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
