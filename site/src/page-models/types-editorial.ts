/** What pages composed by editors show. See `types.ts` for the rest. */
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

export type BlocModel =
  | { type: 'texte'; titre?: string; html: string }
  | { type: 'image'; image: Picture; legende?: string }
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
