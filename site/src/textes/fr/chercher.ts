/** The search page, and its script. */
export const chercher = {
  champ: 'Un métier, une formation, un lieu, une compétence, un guide',
  filtrer: 'Filtrer les résultats',
  quoi: 'Que cherchez-vous\u202f?',
  quelDomaine: 'Dans quel domaine\u202f?',
  toutEffacer: 'Tout effacer',
  resultats: 'Résultats',
  plus: 'Voir plus de résultats',
  rien: 'Rien ne correspond. Un mot plus court, un mot voisin ou moins de filtres suffisent souvent. On peut aussi chercher autrement\u00a0:',
  idees: 'Tapez un ou deux mots, même sans accent. Quelques idées\u00a0:',
  panne: 'La recherche ne répond pas. Vérifiez la connexion, puis réessayez.',
  aussiAppele: (nom: string) => `Aussi appelé\u00a0: ${nom}`,
  /** By the value of the facet: one page of the kind, several. */
  genres: {
    metier: ['Métier', 'Métiers'],
    competence: ['Compétence', 'Compétences'],
    domaine: ['Domaine', 'Domaines'],
    certification: ['Certification', 'Certifications'],
    formation: ['Formation', 'Formations'],
    organisme: ['Organisme', 'Organismes'],
    accueil: ['Lieu d’accueil', 'Lieux d’accueil'],
    etablissement: ['Établissement', 'Établissements'],
    territoire: ['Territoire', 'Territoires'],
    actualite: ['Actualité', 'Actualités'],
    guide: ['Guide', 'Guides'],
  } as Record<string, [un: string, plusieurs: string]>,
  /** What people read above the results; numbers are ready to read. */
  bilan: {
    pour: (question: string) => ` pour «\u00a0${question}\u00a0»`,
    aucun: (pour: string) => `Aucun résultat${pour}.`,
    resultat: ['résultat', 'résultats'] as [string, string],
    metier: ['métier', 'métiers'] as [string, string],
    page: ['page', 'pages'] as [string, string],
    ouCesMots: 'où ces mots se trouvent',
  },
};
