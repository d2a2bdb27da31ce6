/** Words of the choice of what to compare: apart from those of the comparison, so that a job page loads few. */
export const panier = {
  bouton: { m: 'Comparer ce métier', f: 'Comparer cette formation' },
  cocher: (titre: string) => `Comparer\u00a0: ${titre}`,
  cocherCourt: 'Comparer',
  cochees: 'Comparer les formations cochées',
  ajoute: (nombre: number): string =>
    nombre === 1
      ? 'Ajouté à la comparaison. Choisissez-en un deuxième.'
      : 'Ajouté à la comparaison.',
  enleve: 'Retiré de la comparaison.',
  plein: {
    m: 'On compare trois métiers au plus. Retirez-en un pour ajouter celui-ci.',
    f: 'On compare trois formations au plus. Retirez-en une pour ajouter celle-ci.',
  },
  ephemere: 'Cet appareil ne peut rien garder\u00a0: ce choix s’effacera avec la page.',
  barre: 'Comparaison en cours',
  nombre: {
    m: (nombre: number) => `${nombre}\u00a0${nombre > 1 ? 'métiers' : 'métier'} à comparer`,
    f: (nombre: number) => `${nombre}\u00a0${nombre > 1 ? 'formations' : 'formation'} à comparer`,
  },
  choisir: 'Choisir dans cette page',
  voir: 'Voir côte à côte',
  vider: 'Tout retirer',
};

export type TextesPanier = typeof panier;
