/** Words of the maps of the départements, and of the pages of territories. */
export const carte = {
  inconnu: 'non publié',
  mots: {
    moins: 'le moins',
    peu: 'plutôt moins',
    assez: 'plutôt plus',
    plus: 'le plus',
    egal: 'partout',
  },
  classe: (mot: string, min: string, max: string) =>
    min === max ? `${mot}\u00a0: ${min}` : `${mot}\u00a0: de ${min} à ${max}`,
  legende: 'Du plus clair au plus foncé',
  schematique:
    'Carte schématique\u00a0: chaque case est un département, placé à peu près où il est.',
  zone: (nom: string, code: string, valeur: string) => `${nom} (${code})\u00a0: ${valeur}`,
  projets: (annee: string) => `Projets de recrutement en ${annee}`,
  formations: 'Formations avec un lieu dans le département',
  structures: 'Lieux où l’on est reçu et accompagné',
  tableau: 'Les départements en chiffres',
  colonnes: {
    departement: 'Département',
    bassin: 'Bassin d’emploi',
    projets: 'Projets de recrutement',
    difficiles: 'Jugés difficiles',
    formations: 'Formations',
    structures: 'Lieux d’accueil',
  },
  aCheval:
    'Une part n’est comptée que sur les projets dont la difficulté est publiée. Un bassin d’emploi à cheval sur deux départements compte dans les deux.',
  autour: 'Chercher autour d’une commune',
  departementsEtBassins: 'Départements et bassins d’emploi',
};
