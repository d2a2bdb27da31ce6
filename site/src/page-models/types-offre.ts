/** What the pages of trainings, certifications, places and figures show. See `types.ts` for the rest. */
import type { Provenance } from '@portulan/content-schemas';
import type { Lien, LienMetier } from './types.ts';
import type { CarteModel, RepereModel } from './types-carte.ts';
import type { Ajouts } from './types-editorial.ts';

/** A certification in a list; `niveau` is the European level, 1 to 8. */
export type LienCertification = {
  titre: string;
  url: string;
  code: string;
  niveau?: number;
  /** Its registration has ended by the day of the build. */
  echue?: true;
};

/** A training in a list: who gives it, where, and when the next one starts. */
export type LienFormation = {
  titre: string;
  url: string;
  organisme?: string;
  /** Towns, without repeats. */
  lieux: string[];
  /** Names of the départements of all its places, when the portal has a page of them. */
  departements?: string[];
  /** In words: « À partir du 7 septembre 2026 », « Entrées toute l’année », « Dates à demander ». */
  quand: string;
  /** Day of the next one, AAAA-MM-JJ, when it is known. */
  debut?: string;
  /** Invented, to show the portal. */
  exemple: boolean;
};

/** Where something is: its postal address, its département when the portal has a page of it. */
export type Lieu = {
  nom?: string;
  lignes: string[];
  ville?: string;
  territoire?: Lien;
  /** `geo:` address (RFC 5870): the reader’s own maps application opens it, nobody else is told. */
  geo?: string;
  /** Its commune when the portal knows it: to look around from there. */
  commune?: string;
};

/** How to reach a body, never a person. */
export type Contact = { telephone?: string; courriel?: string; site?: string };

/** A fact on a card: `Prix` – `6 400 €`. */
export type Fait = { titre: string; valeur: string };

/** A titled text, one paragraph an element. */
export type Texte = { titre: string; paragraphes: string[] };

export type CertificationModel = {
  code: string;
  titre: string;
  repertoire: string;
  active: boolean;
  faits: Fait[];
  /** Day on which its registration ended, in words. */
  echueLe?: string;
  /** When it can no longer be prepared: what to look at instead. */
  remplacantes: LienCertification[];
  remplace: LienCertification[];
  textes: Texte[];
  voies: string[];
  blocs: { code: string; titre: string; competences: string[]; evaluation: string[] }[];
  metiers: LienMetier[];
  formations: LienFormation[];
  /** The same diploma, as told to pupils. */
  diplomes: Lien[];
  certificateurs: Lien[];
  /** At most 100 of them; `nombrePartenaires` counts all. */
  partenaires: Lien[];
  nombrePartenaires: number;
  promotions: { annee: number; certifies?: number; insertion6Mois?: number }[];
  site?: string;
  provenance: Provenance;
};

export type SessionModel = {
  dates: string;
  /** AAAA-MM-JJ, for calendars and programs. */
  debut?: string;
  fin?: string;
  etat?: string;
  inscription: string[];
  passee: boolean;
};

export type ActionModel = {
  identifiant: string;
  lieu: Lieu;
  organismes: Lien[];
  faits: Fait[];
  textes: Texte[];
  /** Coming ones first, then the last ones. */
  sessions: SessionModel[];
};

export type FormationModel = Ajouts & {
  titre: string;
  /** When its source last changed it, AAAA-MM-JJ. */
  modifieLe?: string;
  exemple: boolean;
  objectifHtml?: string;
  resultatsHtml?: string;
  contenuHtml?: string;
  organisme?: Lien;
  /** Of the body that answers for it. */
  contact: Contact;
  /** When one can begin, in words. */
  prochaine: string;
  faits: Fait[];
  certifications: LienCertification[];
  metiers: LienMetier[];
  /** Terms of the Formacode. */
  domaines: string[];
  actions: ActionModel[];
  site?: string;
  provenance: Provenance;
};

export type OrganismeModel = {
  titre: string;
  exemple: boolean;
  faits: Fait[];
  lieu: Lieu;
  contact: Contact;
  formations: LienFormation[];
  /** Certifications that it delivers or prepares, by its SIRET. */
  certifications: LienCertification[];
  provenance: Provenance;
};

export type StructureModel = {
  titre: string;
  exemple: boolean;
  reseau: string;
  publics: string[];
  lieu: Lieu;
  contact: Contact;
  /** Other places of the same département. */
  voisines: Lien[];
  provenance: Provenance;
};

export type EtablissementModel = {
  titre: string;
  faits: Fait[];
  lieu: Lieu;
  /** Programmes open on Parcoursup. */
  filieres: string[];
  voisins: Lien[];
  provenance: Provenance;
  provenanceFilieres?: Provenance;
};

/** Hiring projects of a family of jobs on a territory, in words where they are secret. */
export type Recrutement = {
  famille: string;
  projets: string;
  difficiles?: string;
  metiers: LienMetier[];
};

export type TerritoireModel = Ajouts & {
  titre: string;
  niveau: 'departement' | 'bassin';
  faits: Fait[];
  /** Where it is among the others. */
  repere?: RepereModel;
  /** Communes to look around from: the most populated ones. */
  communes: { titre: string; code: string }[];
  /** The départements of a basin, the basins of a département with what they hire. */
  voisins: (Lien & { projets?: string; difficiles?: string })[];
  /** The families that hire most, at most 20. */
  recrutements: Recrutement[];
  /** Year of the hiring figures. */
  annee?: string;
  formations: LienFormation[];
  structures: { reseau: string; lieux: Lien[] }[];
  etablissements: { type: string; lieux: Lien[] }[];
  provenances: Provenance[];
};

/** Counted ways in. */
export type LienCompte = { titre: string; url: string; nombre: number };

export type CertificationsModel = {
  total: number;
  niveaux: { titre: string; ancre: string; certifications: LienCertification[]; nombre: number }[];
};
export type FormationsModel = {
  total: number;
  formations: LienFormation[];
  territoires: LienCompte[];
};
export type OrganismesModel = { total: number; lettres: { lettre: string; organismes: Lien[] }[] };
export type StructuresModel = {
  total: number;
  reseaux: { titre: string; lieux: (Lien & { ville?: string })[] }[];
};
export type EtablissementsModel = { total: number; departements: LienCompte[] };
export type TerritoiresModel = {
  departements: {
    titre: string;
    url: string;
    bassins: Lien[];
    /** Hiring projects and the share judged difficult, in words. */
    projets?: string;
    difficiles?: string;
    formations: number;
    structures: number;
  }[];
  /** Year of the hiring figures. */
  annee?: string;
  cartes: { projets?: CarteModel; formations?: CarteModel; structures?: CarteModel };
  provenances: Provenance[];
};

/** A share of a whole, from 0 to 100, and the sentence that tells it. */
export type Part = { titre: string; part: number; texte: string };

/** Gross median pay, full time; `reperes` are those of all jobs, to compare with. */
export type SalaireModel = {
  annuel: number;
  parAn: string;
  parMois: string;
  parHeure?: string;
  reperes?: {
    min: number;
    bas: number;
    milieu: number;
    haut: number;
    max: number;
    textes: { bas: string; milieu: string; haut: string };
  };
};

/** Hiring projects of one family of jobs. Without `valeur` the number is secret. */
export type RecrutementsModel = {
  famille: string;
  annee: string;
  total: string;
  bassins: { titre: string; url?: string; valeur?: number; projets: string; difficiles?: string }[];
  parts: Part[];
  /** The oldest first; empty when only one year is known. */
  annees: { titre: string; valeur: number; texte: string }[];
};

/** What a job page says of employment; each list empty when nothing is known. */
export type EmploiModel = {
  /** Figures of the whole country. */
  chiffres: Fait[];
  periode?: string;
  salaire?: SalaireModel;
  /** From 1, very hard to find a job, to 5, very easy. */
  tension?: { niveau: number; texte: string };
  /** Offers of employment for ten people who look for that job. */
  offresPourDix?: string;
  /** On the official list of trades in tension: where, and of which month. */
  listeTension?: { ou: string; periode: string };
  provenanceChiffres?: Provenance;
  /** Hiring projects by basin, for each family of jobs that this one belongs to. */
  recrutements: RecrutementsModel[];
  provenanceRecrutements?: Provenance;
};

/** What a job page says of training. */
export type SeFormerModel = {
  /** The job sheet that this one was made from, when what follows is tied to it and not to this one. */
  origine?: LienMetier;
  /** The schooling that it asks for, in a few words. */
  niveau?: string;
  certifications: LienCertification[];
  /** Those that one can join soonest, at most 60; `nombreFormations` counts all. */
  formations: LienFormation[];
  nombreFormations: number;
  /** Départements that have one of them. */
  territoires: LienCompte[];
  diplomes: Lien[];
  provenances: Provenance[];
};

/** The job as the Onisep tells it to pupils. */
export type RecitModel = {
  titre: string;
  accrocheHtml?: string;
  natureHtml?: string;
  conditionsHtml?: string;
  url?: string;
  provenance: Provenance;
};
