/** What pages composed by editors show. See `types.ts` for the rest. */
import type { Alerte, Licence, Partenaire, Question } from '@portulan/content-schemas';
import type {
  AccueilChiffres,
  CarteEditoriale,
  Lien,
  LienDomaine,
  LienMetier,
  Picture,
} from './types.ts';
import type { LienCompte, LienFormation } from './types-offre.ts';

/** The five ways in, by who one is: also the name of each illustration. */
export type Entree = 'jeMOriente' | 'jeMeForme' | 'jeChercheUnEmploi' | 'jAccompagne' | 'jeRecrute';

export type LienEntree = { cle: Entree; titre: string; texte: string; url: string };

/** An event in a list. */
export type LienEvenement = {
  titre: string;
  url: string;
  resume: string;
  /** AAAA-MM-JJ in Paris, and in words with the hours. */
  jour: string;
  quand: string;
  /** Instants, for `<time>` and machines. */
  debut: string;
  fin?: string;
  /** Town, or « En ligne ». */
  ou: string;
  annule: boolean;
  exemple: boolean;
};

/** A file to take away: all that is said of it is read from its bytes, but its title and author. */
export type FichierModel = {
  titre: string;
  url: string;
  /** PDF, CSV… */
  format: string;
  octets: number;
  pages?: number;
  auteur: string;
  licence: Licence;
};

export type VideoModel = {
  titre: string;
  /** Played here, or looked at on another site. */
  lecture?: { url: string; type: string; sousTitres?: string };
  adresse?: string;
  image?: Picture;
  duree?: string;
  transcriptionHtml: string;
};

export type BlocModel =
  | { type: 'texte'; titre?: string; html: string }
  | { type: 'image'; image: Picture; legende?: string }
  | ({ type: 'video' } & VideoModel)
  | ({ type: 'telechargement' } & FichierModel)
  | { type: 'chiffreCle'; valeur: string; libelle: string; source?: string; url?: string }
  | { type: 'citation'; texte: string; auteur?: string }
  | { type: 'etapes'; titre?: string; etapes: { titre: string; texteHtml: string }[] }
  | { type: 'appel'; titre: string; texte?: string; bouton: string; url: string }
  | { type: 'questions'; titre?: string; questions: { question: string; reponseHtml: string }[] }
  | { type: 'metiers'; titre: string; metiers: LienMetier[] }
  | { type: 'formations'; titre: string; formations: LienFormation[] };

export type BlocAccueilModel =
  | BlocModel
  | { type: 'recherche'; titre: string; chapeau?: string; exemples: string[] }
  | { type: 'entrees'; titre: string; entrees: LienEntree[] }
  | { type: 'domaines'; titre: string; domaines: LienDomaine[] }
  | { type: 'chiffres'; titre: string; chiffres: AccueilChiffres }
  | { type: 'cartes'; titre: string; cle: string; cartes: CarteEditoriale[]; suite: Lien }
  | { type: 'agenda'; titre: string; evenements: LienEvenement[]; suite: Lien };

export type AccueilModel = { blocs: BlocAccueilModel[] };

/** One thing that can be done here, with how many there are behind it when that can be counted. */
export type Action = { titre: string; texte: string; url: string; compte?: string };

export type EntreeModel = {
  cle: Entree;
  chapeau: string;
  actions: Action[];
  themes: Lien[];
  metiers: LienMetier[];
  formations: LienFormation[];
  guides: CarteEditoriale[];
  dossiers: CarteEditoriale[];
  evenements: LienEvenement[];
  /** Places that receive this public, by département. */
  lieux: LienCompte[];
  suite: Action;
  voisines: LienEntree[];
};

export type ThemesModel = { themes: (LienCompte & { texte?: string })[] };

export type ThemeModel = {
  definition?: string;
  groupes: { domaine: LienDomaine; metiers: LienMetier[] }[];
  cartes: CarteEditoriale[];
  evenements: LienEvenement[];
  voisins: Lien[];
};

export type DossierModel = CarteEditoriale & {
  blocs: BlocModel[];
  domaines: LienDomaine[];
  metiers: LienMetier[];
  lectures: CarteEditoriale[];
  sources: { titre: string; url: string }[];
};

/** What the region adds to an imported record, kept apart from it. */
export type ComplementModel = {
  titre: string;
  auteur: string;
  /** AAAA-MM-JJ */
  date: string;
  corrections: { sujet: string; html: string; raison: string; date: string; source?: string }[];
  blocs: BlocModel[];
  liens: Lien[];
  exemple: boolean;
};

/** What was added around a record by editors; nothing when nobody did. */
export type Ajouts = { complement?: ComplementModel; temoignages?: CarteEditoriale[] };

export type PublicationModel = CarteEditoriale & {
  fichiers: FichierModel[];
  blocs: BlocModel[];
  domaines: LienDomaine[];
  metiers: LienMetier[];
  lectures: CarteEditoriale[];
  exemple: boolean;
};

export type TemoignageModel = CarteEditoriale & {
  personne: string;
  situation: string;
  ou?: string;
  blocs: BlocModel[];
  metiers: LienMetier[];
  formations: LienFormation[];
  autres: CarteEditoriale[];
  exemple: boolean;
};

export type PageLibreModel = {
  date: string;
  resume: string;
  image?: Picture;
  blocs: BlocModel[];
  sources: { titre: string; url: string }[];
};

export type AProposModel = { pages: (Lien & { resume: string })[] };

export type QuestionModel = {
  question: string;
  ancre: string;
  url: string;
  reponseHtml: string;
  publics: string[];
  /** AAAA-MM-JJ */
  date: string;
  sources: { titre: string; url: string }[];
};

export type Rubrique = Question['rubrique'];
export type QuestionsModel = { rubriques: { cle: Rubrique; questions: QuestionModel[] }[] };

export type QuestionPageModel = QuestionModel & {
  rubrique: Rubrique;
  metiers: LienMetier[];
  domaines: LienDomaine[];
  voisines: Lien[];
};

export type PartenaireModel = {
  nom: string;
  ancre: string;
  resume: string;
  logo?: Picture;
  site?: string;
  exemple: boolean;
};
export type PartenairesModel = {
  groupes: { cle: Partenaire['categorie']; partenaires: PartenaireModel[] }[];
};

/** A banner, with the instants between which it is shown. */
export type AlerteModel = {
  cle: string;
  titre: string;
  texte?: string;
  niveau: Alerte['niveau'];
  debut: string;
  fin: string;
  lien?: { titre: string; url: string };
};
/** `quand`: in words, in Paris. */
export type AlertesModel = { alertes: (AlerteModel & { quand: string })[] };

/** Groups of links that editors give instead of those of the portal. */
export type NavigationModel = {
  titre: { fr: string; en?: string };
  liens: { titre: { fr: string; en?: string }; url: string }[];
}[];
export type Navigations = { menu?: NavigationModel; pied?: NavigationModel };

export type AgendaModel = {
  mois: { titre: string; ancre: string; evenements: LienEvenement[] }[];
  passes: LienEvenement[];
};

export type EvenementModel = LienEvenement & {
  passe: boolean;
  corpsHtml?: string;
  image?: Picture;
  lieu?: { nom?: string; lignes: string[]; ville?: string; territoire?: Lien };
  lienEnLigne?: string;
  organisateur: string;
  publics: string[];
  capacite?: number;
  complet: boolean;
  /** The other times, after the first. */
  seances: { quand: string; debut: string; precision?: string; complet: boolean; passe: boolean }[];
  blocs: BlocModel[];
  inscription?: string;
  domaines: LienDomaine[];
  metiers: LienMetier[];
  autres: LienEvenement[];
};

export type TermeModel = {
  terme: string;
  sigle?: string;
  ancre: string;
  url: string;
  definition: string;
  voirAussi: Lien[];
  sources: { titre: string; url: string }[];
};

export type GlossaireModel = { lettres: { lettre: string; ancre: string; termes: TermeModel[] }[] };

/** A term with the texts that speak of it. */
export type TermePageModel = TermeModel & { textes: CarteEditoriale[] };
