/** Names of the facts of a training that are also read apart from their list, by the comparison. */
export const TITRES = {
  niveauEntree: 'Niveau d’entrée',
  niveauSortie: 'Niveau de sortie',
  modalite: 'Comment',
  duree: 'Durée',
  heures: 'Heures en tout',
  prix: 'Prix',
  priseEnCharge: 'Prise en charge',
  publics: 'Pour qui',
} as const;
