/** The page of an address that leads nowhere: one for both languages, as hosts know only one. */
export const introuvable = {
  titre: 'Cette page n’est pas sur la carte',
  surTitre: 'Erreur 404',
  chapeau:
    'L’adresse a peut-être changé, ou bien une lettre s’est perdue en mer. Voici de quoi retrouver votre route.',
  chercher: 'Chercher un métier, une compétence, un guide',
  accueil: 'Revenir à l’accueil',
  metiers: 'Ouvrir la liste des métiers de A à Z',
  domaines: 'Les grands domaines',
};
