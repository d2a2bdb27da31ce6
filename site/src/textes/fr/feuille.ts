/** Words of the foot of a printed sheet. */
export const feuille = {
  titre: 'Portulan, les métiers en Nouvelle-Aquitaine',
  suite: 'Ceci est l’essentiel de la page. La suite, à jour, est à cette adresse\u00a0:',
  code: 'Code à lire avec un téléphone, qui mène à cette page',
  donnees: 'Données\u00a0:',
  imprimee: 'Imprimée le',
};
