/** The search: its field, its answers, and where to go when there is none. */
export const recherche = {
  titre: 'Rechercher',
  description: 'Chercher un métier, une compétence, un domaine, une actualité ou un guide.',
  partout: 'Dans tout le portail',
  champEntete: 'Rechercher un métier, une compétence, un guide',
  rechercher: 'Rechercher',
  lancer: 'Lancer la recherche',
  suggestions: 'Métiers proposés',
  ditAussi: (nom: string) => `Aussi appelé\u00a0: ${nom}`,
  metier: 'Métier',
  resultats: 'Résultats',
  reponses: (nombre: number, question: string) =>
    nombre === 0
      ? `Aucun métier ne répond à «\u00a0${question}\u00a0».`
      : `${nombre} métier${nombre > 1 ? 's' : ''} pour «\u00a0${question}\u00a0».`,
  tapez:
    'Tapez un métier, une envie ou un savoir-faire, même sans accent, puis lancez la recherche.',
  suivante: 'Métiers suivants',
  precedente: 'Métiers précédents',
  pages: 'Pages de résultats',
  autrement: 'Chercher autrement',
  autrementTexte: 'Rien ne va tout à fait\u202f? Il y a d’autres chemins.',
  parDomaine: 'Par grand domaine',
  parEntree: 'Pas à pas',
  metiersAZ: 'Tous les métiers, de A à Z',
  parcoursGuides: 'Les guides, étape par étape',
  parCompetences: 'Partir de ce que l’on sait faire',
  aQuiParler: 'Parler à quelqu’un',
  structures: 'Trouver un lieu qui accueille et conseille, gratuitement',
};
