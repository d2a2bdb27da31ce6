import type { z } from 'zod';
import { accueil } from './entities/accueil.ts';
import { action } from './entities/action.ts';
import { alerte } from './entities/alerte.ts';
import { appellation } from './entities/appellation.ts';
import { article } from './entities/article.ts';
import { bassinEmploi } from './entities/bassin-emploi.ts';
import { blocCompetences } from './entities/bloc-competences.ts';
import { centreInteret } from './entities/centre-interet.ts';
import { certification } from './entities/certification.ts';
import { commune } from './entities/commune.ts';
import { competence } from './entities/competence.ts';
import { complementFormation } from './entities/complement-formation.ts';
import { complementMetier } from './entities/complement-metier.ts';
import { complementTerritoire } from './entities/complement-territoire.ts';
import { contexteTravail } from './entities/contexte-travail.ts';
import { contour } from './entities/contour.ts';
import { correspondance } from './entities/correspondance.ts';
import { demandeImport } from './entities/demande-import.ts';
import { departement } from './entities/departement.ts';
import { domaine } from './entities/domaine.ts';
import { dossier } from './entities/dossier.ts';
import { etablissement } from './entities/etablissement.ts';
import { evenement } from './entities/evenement.ts';
import { famille } from './entities/famille.ts';
import { ficheMetier } from './entities/fiche-metier.ts';
import { filiere } from './entities/filiere.ts';
import { formacode } from './entities/formacode.ts';
import { formation } from './entities/formation.ts';
import { formationInitiale } from './entities/formation-initiale.ts';
import { guide } from './entities/guide.ts';
import { importRun } from './entities/import-run.ts';
import { indicateur } from './entities/indicateur.ts';
import { metier } from './entities/metier.ts';
import { navigation } from './entities/navigation.ts';
import { organisme } from './entities/organisme.ts';
import { page } from './entities/page.ts';
import { partenaire } from './entities/partenaire.ts';
import { publication } from './entities/publication.ts';
import { question } from './entities/question.ts';
import { rejet } from './entities/rejet.ts';
import { savoir } from './entities/savoir.ts';
import { secteur } from './entities/secteur.ts';
import { session } from './entities/session.ts';
import { signalement } from './entities/signalement.ts';
import { specialite } from './entities/specialite.ts';
import { structure } from './entities/structure.ts';
import { temoignage } from './entities/temoignage.ts';
import { terme } from './entities/terme.ts';
import { theme } from './entities/theme.ts';
import type { Entity } from './entity.ts';

/** Every entity, in an order in which each comes after those it mostly points to. */
export const registry = [
  domaine,
  theme,
  centreInteret,
  secteur,
  contexteTravail,
  savoir,
  competence,
  metier,
  appellation,
  specialite,
  formacode,
  departement,
  contour,
  bassinEmploi,
  commune,
  famille,
  certification,
  blocCompetences,
  organisme,
  formation,
  action,
  session,
  structure,
  etablissement,
  filiere,
  formationInitiale,
  ficheMetier,
  correspondance,
  indicateur,
  article,
  guide,
  dossier,
  evenement,
  publication,
  temoignage,
  terme,
  question,
  page,
  partenaire,
  complementMetier,
  complementFormation,
  complementTerritoire,
  accueil,
  navigation,
  alerte,
  importRun,
  rejet,
  demandeImport,
  signalement,
] as const;

type Registered = (typeof registry)[number];
export type EntityName = Registered['name'];

/** Records as importers send them and the export gives them: relations are natural keys. */
export type Records = { [E in Registered as E['name']]: z.infer<E['schema']> };

const byName = new Map<string, Entity>(
  registry.map((entity) => [entity.name, entity as unknown as Entity]),
);

/** The entity of that name; throws on an unknown one. */
export function entityNamed(name: string): Entity {
  const entity = byName.get(name);
  if (!entity) throw new Error(`Unknown entity "${name}". Known: ${[...byName.keys()].join(', ')}`);
  return entity;
}
