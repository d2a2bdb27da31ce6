/** What the codes of trainings, certifications and places are called in plain French. */
import type {
  Action,
  Certification,
  Formation,
  Session,
  Structure,
} from '@portulan/content-schemas';

export const VOIES_ACCES: Record<Certification['voiesAcces'][number], string> = {
  formationInitiale: 'Formation initiale, au lycée ou dans le supérieur',
  apprentissage: 'Contrat d’apprentissage',
  formationContinue: 'Formation continue',
  contratProfessionnalisation: 'Contrat de professionnalisation',
  candidatureIndividuelle: 'Candidature individuelle',
  vae: 'Validation des acquis de l’expérience (VAE)',
};

export const MODALITES: Record<NonNullable<Action['modalite']>, string> = {
  presentiel: 'Sur place',
  mixte: 'Sur place et à distance',
  distance: 'À distance',
};

export const ENTREES_SORTIES: Record<NonNullable<Action['entreesSorties']>, string> = {
  datesFixes: 'À dates fixes',
  permanentes: 'Entrées toute l’année',
};

export const ETATS: Record<NonNullable<Session['etat']>, string> = {
  ouvert: 'Inscriptions ouvertes',
  ferme: 'Inscriptions closes',
  suspendu: 'Inscriptions suspendues',
};

export const PARCOURS: Record<NonNullable<Formation['parcours']>, string> = {
  collectif: 'Collectif',
  individualise: 'Individualisé',
  modulaire: 'Modulaire',
  mixte: 'Mixte',
};

export const OBJECTIFS: Record<NonNullable<Formation['objectifGeneral']>, string> = {
  certification: 'Obtenir une certification',
  professionnalisation: 'Se professionnaliser',
  preparationQualification: 'Se préparer à une formation qualifiante',
  remiseANiveau: 'Se remettre à niveau',
  remobilisation: 'Se remobiliser, construire son projet',
  perfectionnement: 'Se perfectionner',
  creationEntreprise: 'Créer son entreprise',
};

export const RESEAUX: Record<Structure['reseau'], { un: string; plusieurs: string }> = {
  cio: {
    un: 'Centre d’information et d’orientation (CIO)',
    plusieurs: 'Centres d’information et d’orientation (CIO)',
  },
  missionLocale: { un: 'Mission locale', plusieurs: 'Missions locales' },
  capEmploi: { un: 'Cap emploi', plusieurs: 'Cap emploi' },
  franceTravail: { un: 'Agence France Travail', plusieurs: 'Agences France Travail' },
  pointInformation: { un: 'Point d’information', plusieurs: 'Points d’information' },
  autre: { un: 'Lieu d’accueil', plusieurs: 'Autres lieux d’accueil' },
};
