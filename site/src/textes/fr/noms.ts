/** What is counted: one, several. */
type Nom = [un: string, plusieurs: string];
const noms = <K extends string>(table: Record<K, Nom>) => table;

export const nomsComptes = noms({
  metier: ['métier', 'métiers'],
  domaine: ['domaine', 'domaines'],
  appellation: ['nom d’emploi', 'noms d’emploi'],
  competence: ['compétence', 'compétences'],
  certification: ['diplôme ou titre reconnu', 'diplômes et titres reconnus'],
  formation: ['formation', 'formations'],
  organisme: ['organisme', 'organismes'],
  etablissement: ['établissement', 'établissements'],
  structure: ['lieu d’accueil', 'lieux d’accueil'],
});
