export {
  AvancementConstruction,
  Construction,
  EtatPublie,
  SiteEnLigne,
} from './api/construction.ts';
export * from './api/export.ts';
export * from './api/ingest.ts';
export * from './api/probleme.ts';
export { SignalementRecu } from './api/signalement.ts';
export { Bloc, BlocAccueil } from './blocks/zones.ts';
export * from './cms-field.ts';
export { Accueil } from './entities/accueil.ts';
export { Action } from './entities/action.ts';
export { Alerte } from './entities/alerte.ts';
export { Appellation } from './entities/appellation.ts';
export { Article } from './entities/article.ts';
export { BassinEmploi } from './entities/bassin-emploi.ts';
export { BlocCompetences } from './entities/bloc-competences.ts';
export { CentreInteret } from './entities/centre-interet.ts';
export { Certification } from './entities/certification.ts';
export { Commune } from './entities/commune.ts';
export { Competence } from './entities/competence.ts';
export { ComplementFormation } from './entities/complement-formation.ts';
export { ComplementMetier } from './entities/complement-metier.ts';
export { ComplementTerritoire } from './entities/complement-territoire.ts';
export { ContexteTravail } from './entities/contexte-travail.ts';
export { Contour } from './entities/contour.ts';
export { Correspondance } from './entities/correspondance.ts';
export { DemandeImport } from './entities/demande-import.ts';
export { Departement } from './entities/departement.ts';
export { Domaine } from './entities/domaine.ts';
export { Dossier } from './entities/dossier.ts';
export { Etablissement } from './entities/etablissement.ts';
export { Evenement } from './entities/evenement.ts';
export { Famille } from './entities/famille.ts';
export { FicheMetier } from './entities/fiche-metier.ts';
export { Filiere } from './entities/filiere.ts';
export { Formacode } from './entities/formacode.ts';
export { Formation } from './entities/formation.ts';
export { FormationInitiale } from './entities/formation-initiale.ts';
export { Guide } from './entities/guide.ts';
export {
  Avertissement,
  CompteEntite,
  CompteFichier,
  ImportRun,
  Provenance,
} from './entities/import-run.ts';
export { Indicateur } from './entities/indicateur.ts';
export { Metier } from './entities/metier.ts';
export { Navigation } from './entities/navigation.ts';
export { Organisme } from './entities/organisme.ts';
export { PageLibre } from './entities/page.ts';
export { Partenaire } from './entities/partenaire.ts';
export { Publication } from './entities/publication.ts';
export { Question } from './entities/question.ts';
export { Rejet, RejetGarde } from './entities/rejet.ts';
export { Savoir } from './entities/savoir.ts';
export { Secteur } from './entities/secteur.ts';
export { Session } from './entities/session.ts';
export { Signalement } from './entities/signalement.ts';
export { Specialite } from './entities/specialite.ts';
export { Structure } from './entities/structure.ts';
export { Temoignage } from './entities/temoignage.ts';
export { Terme } from './entities/terme.ts';
export { Theme } from './entities/theme.ts';
export * from './entity.ts';
export { Adresse } from './primitives/codes-territoire.ts';
export { Document, SousTitres, Video } from './primitives/fichier.ts';
export { FichierPublie, Licence } from './primitives/fichier-publie.ts';
export { Image } from './primitives/image.ts';
export { Public } from './primitives/publics.ts';
export { slugify } from './primitives/slugify.ts';
export * from './registry.ts';
