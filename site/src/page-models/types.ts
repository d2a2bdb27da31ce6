/**
 * What each page shows, and nothing else. A template reads only its model: the HTML, the search
 * document, the sitemap entry and every later form of the page come from it.
 * Lists are in the order to show them; texts are ready to read (French typography done).
 * Over 300 lines: the one list of what each template is given, beside types-offre.ts; no code.
 */
import type { Provenance } from '@portulan/content-schemas';
import type { Langue } from '../domain/langue.ts';
import type { AccessibiliteModel } from './accessibilite.ts';
import type {
  AccueilModel,
  AgendaModel,
  Ajouts,
  AlertesModel,
  AProposModel,
  BlocModel,
  DossierModel,
  EntreeModel,
  EvenementModel,
  GlossaireModel,
  Navigations,
  PageLibreModel,
  PartenairesModel,
  PublicationModel,
  QuestionPageModel,
  QuestionsModel,
  TemoignageModel,
  TermePageModel,
  ThemeModel,
  ThemesModel,
} from './types-editorial.ts';
import type {
  CertificationModel,
  CertificationsModel,
  EmploiModel,
  EtablissementModel,
  EtablissementsModel,
  FormationModel,
  FormationsModel,
  LienCertification,
  OrganismeModel,
  OrganismesModel,
  RecitModel,
  SeFormerModel,
  StructureModel,
  StructuresModel,
  TerritoireModel,
  TerritoiresModel,
} from './types-offre.ts';

/** A link with its text; without `url` the target has no page and the text stands alone. */
export type Lien = { titre: string; url?: string };

/** Letter of one of the 14 grands domaines, `A` to `N`: colour and pictogram of what belongs to it. */
export type LettreGrandDomaine = string;

export type LienMetier = {
  titre: string;
  url: string;
  codeRome: string;
  grandDomaine: LettreGrandDomaine;
};

export type LienDomaine = {
  titre: string;
  url: string;
  code: string;
  grandDomaine: LettreGrandDomaine;
  /** Number of jobs in it. */
  metiers: number;
};

/**
 * A picture of the media library, its size in pixels. `src` names the original, which is not
 * published: `pictureFiles` of `src/images/picture.ts` gives the files made of it.
 */
export type Picture = {
  src: string;
  alternative: string;
  credit?: string;
  largeur: number;
  hauteur: number;
};

export type CarteEditoriale = {
  kind: 'article' | 'guide' | 'dossier' | 'publication' | 'temoignage';
  titre: string;
  url: string;
  resume: string;
  /** AAAA-MM-JJ: publication of a news item or a feature, last check of a guide. */
  date: string;
  image?: Picture;
};

/** A titled list, such as the contexts of one type. */
export type Groupe = { titre: string; elements: Lien[] };

/** A yes/no fact worth telling about a job, with its plain explanation. */
export type Drapeau = {
  cle:
    | 'reglemente'
    | 'cadre'
    | 'transitionEcologique'
    | 'transitionNumerique'
    | 'transitionDemographique';
  titre: string;
  explication: string;
};

export type Interet = {
  lettre: 'R' | 'I' | 'A' | 'S' | 'E' | 'C';
  nom: string;
  explication: string;
};

export type AccueilChiffres = { metiers: number; appellations: number; competences: number };

/** `/metiers/`: the ways in to the jobs. */
export type MetiersModel = { total: number; lettres: LettreIndex[]; grandsDomaines: LienDomaine[] };

/** A letter of the A–Z; without `url` no appellation begins with it. */
export type LettreIndex = { lettre: string; url?: string; nombre: number };

/** `/appellations/<lettre>/` */
export type AppellationsModel = {
  lettre: string;
  lettres: LettreIndex[];
  appellations: { titre: string; metier: LienMetier }[];
};

export type DomainesModel = { grandsDomaines: (LienDomaine & { domaines: LienDomaine[] })[] };

/** A grand domaine lists its domaines with their jobs; a domaine professionnel is one such list. */
export type DomaineModel = {
  code: string;
  titre: string;
  niveau: 'grandDomaine' | 'domaineProfessionnel';
  grandDomaine: LienDomaine;
  groupes: { domaine: LienDomaine; metiers: LienMetier[] }[];
  voisins: LienDomaine[];
  /** The certifications that lead to the most of its jobs. */
  certifications: LienCertification[];
  nombreCertifications: number;
  nombreFormations: number;
  articles: CarteEditoriale[];
  provenance: Provenance;
};

export type MetierModel = {
  codeRome: string;
  titre: string;
  /** First sentence of the definition. */
  accroche?: string;
  /** The other sentences, one an element. */
  missions: string[];
  acces: string[];
  grandDomaine: LienDomaine;
  domaine: LienDomaine;
  drapeaux: Drapeau[];
  interets: Interet[];
  competences: { principales: Lien[]; emergentes: Lien[]; savoirEtre: Lien[]; autres: Lien[] };
  savoirs: { principaux: Groupe[]; emergents: Groupe[]; autres: Groupe[] };
  contextes: Groupe[];
  appellations: { titre: string; peuUsitee: boolean }[];
  /** Jobs to which it leads, the nearest first. */
  mobilites: LienMetier[];
  /** Jobs that lead to it, but for those. */
  origines: LienMetier[];
  seFormer: SeFormerModel;
  emploi: EmploiModel;
  recits: RecitModel[];
  themes: string[];
  /** The main one first. */
  centresInteret: string[];
  secteurs: string[];
  secteursNaf: string[];
  articles: CarteEditoriale[];
  guides: CarteEditoriale[];
  provenance: Provenance;
} & Ajouts;

export type CompetencesModel = {
  total: number;
  groupes: { titre: string; competences: (Lien & { metiers: number })[] }[];
};

export type CompetenceModel = {
  codeOgr: string;
  titre: string;
  definition?: string;
  categorie: string;
  macroCompetence?: Lien;
  /** Jobs for which it is at the core, then the others. */
  metiersPrincipaux: LienMetier[];
  metiersAutres: LienMetier[];
  /** Competences of the same macro-competence that have a page: at most 12, the most shared ones, by title. */
  voisines: Lien[];
  provenance: Provenance;
};

export type ListeEditorialeModel = { cartes: CarteEditoriale[] };

export type ArticleModel = CarteEditoriale & {
  corpsHtml: string;
  blocs: BlocModel[];
  auteur?: string;
  themes: Lien[];
  domaines: LienDomaine[];
  metiers: LienMetier[];
  suivants: CarteEditoriale[];
  /** By date. */
  precedent?: Lien;
  suivant?: Lien;
};

export type GuideModel = CarteEditoriale & {
  introductionHtml?: string;
  etapes: { titre: string; texteHtml: string; ancre: string }[];
  blocs: BlocModel[];
  publics: string[];
  dureeMinutes?: number;
  domaines: LienDomaine[];
  metiers: LienMetier[];
  sources: { titre: string; url: string }[];
};

export type RechercheModel = {
  grandsDomaines: LienDomaine[];
  exemples: string[];
  /** Addresses of the search indexes: the first is opened, the others merged into it. */
  index: string[];
};

/** `slug` only where the title does not lead to it. */
export type ComparerModel = { metiers: { titre: string; slug?: string }[] };

export type SourcesModel = {
  sources: (Provenance & { comptes: { titre: string; nombre: number }[] })[];
};

export type Models = {
  accueil: AccueilModel;
  metiers: MetiersModel;
  appellations: AppellationsModel;
  domaines: DomainesModel;
  domaine: DomaineModel;
  metier: MetierModel;
  competences: CompetencesModel;
  competence: CompetenceModel;
  certifications: CertificationsModel;
  certification: CertificationModel;
  formations: FormationsModel;
  formation: FormationModel;
  organismes: OrganismesModel;
  organisme: OrganismeModel;
  structures: StructuresModel;
  structure: StructureModel;
  etablissements: EtablissementsModel;
  etablissement: EtablissementModel;
  territoires: TerritoiresModel;
  territoire: TerritoireModel;
  /** How many communes the completion knows. */
  autourDeMoi: { communes: number };
  actualites: ListeEditorialeModel;
  article: ArticleModel;
  guides: ListeEditorialeModel;
  guide: GuideModel;
  entree: EntreeModel;
  themes: ThemesModel;
  theme: ThemeModel;
  dossiers: ListeEditorialeModel;
  dossier: DossierModel;
  publications: ListeEditorialeModel;
  publication: PublicationModel;
  temoignages: ListeEditorialeModel;
  temoignage: TemoignageModel;
  questions: QuestionsModel;
  question: QuestionPageModel;
  partenaires: PartenairesModel;
  aPropos: AProposModel;
  pageLibre: PageLibreModel;
  alertes: AlertesModel;
  agenda: AgendaModel;
  evenement: EvenementModel;
  glossaire: GlossaireModel;
  terme: TermePageModel;
  recherche: RechercheModel;
  bookMetiers: Record<string, never>;
  comparer: ComparerModel;
  signaler: Record<string, never>;
  sources: SourcesModel;
  accessibilite: AccessibiliteModel;
  styleguide: Record<string, never>;
  horsLigne: Record<string, never>;
  introuvable: { grandsDomaines: LienDomaine[] };
};
export type TemplateName = keyof Models;

/** Facets that only the offer has; a month is AAAA-MM. */
export type Facettes = Partial<
  Record<'niveau' | 'modalite' | 'departement' | 'debut', readonly string[]>
>;

/** What search knows of a page; absent when it is not to be found there. */
export type SearchDocument = {
  /** One Pagefind index each: editorial, metiers, competences, domaines, certifications, formations, lieux. */
  section: string;
  kind:
    | 'Métier'
    | 'Compétence'
    | 'Domaine'
    | 'Certification'
    | 'Formation'
    | 'Organisme'
    | 'Lieu d’accueil'
    | 'Établissement'
    | 'Territoire'
    | 'Actualité'
    | 'Guide'
    | 'Dossier'
    | 'Événement'
    | 'Publication'
    | 'Témoignage'
    | 'Question'
    | 'Page'
    | 'Terme';
  /** Title of the grand domaine, for the facet. */
  domaines: string[];
  facettes?: Facettes;
  titre: string;
  resume: string;
  /** Words that find the page: the most telling ones on the first line (appellations), then text. */
  texte: string;
};

export type Page<T extends TemplateName = TemplateName> = {
  [N in T]: {
    /** Path from the root with its slashes: `/metiers/boulanger-boulangere/`. */
    url: string;
    template: N;
    /** Of the interface; French when absent. Records and editors’ texts are French in both. */
    langue?: Langue;
    /** `<title>` without the site's name, and the meta description. */
    titre: string;
    description: string;
    /** From the home page to the parent; the page itself is not in it. */
    filAriane: { titre: string; url: string; langue?: Langue }[];
    /** False: outside the sitemap and marked noindex. */
    indexable: boolean;
    search?: SearchDocument;
    /** Links of the menu and of the foot of the page, when editors chose them. */
    navigation?: Navigations;
    /** Data published in the folder of the page, for its scripts: address → content. */
    fichiers?: Record<string, string>;
    model: Models[N];
  };
}[T];
