/** Words of « Signaler une erreur ». */
export const signaler = {
  titre: 'Signaler une erreur',
  lien: 'Signaler une erreur sur cette page',
  description: 'Dire à la rédaction ce qui est faux, manquant ou cassé sur une page du portail.',
  chapeau:
    'Un lien qui ne mène nulle part, une information fausse, une phrase que l’on ne comprend pas\u202f? Dites-le\u00a0: la rédaction lit chaque message.',
  page: 'Page en cause',
  pageAide: 'Son adresse, par exemple /metiers/boulanger-boulangere/',
  message: 'Ce qui ne va pas',
  messageAide:
    'Deux ou trois phrases suffisent. N’écrivez ni nom, ni adresse, ni numéro de téléphone\u00a0: on ne pourra pas vous répondre.',
  piege: 'Laissez ce champ vide',
  envoyer: 'Envoyer à la rédaction',
  discretion: 'Rien n’est gardé de vous\u00a0: seuls la page et vos mots partent.',
  merci: 'Merci, votre message est bien arrivé',
  merciSuite: 'La rédaction le lira et corrigera la page s’il y a lieu.',
  retour: 'Revenir à la page',
  erreurs: {
    page: 'Donnez l’adresse d’une page de ce portail\u00a0: elle commence par une barre, comme /metiers/.',
    vide: 'Écrivez ce qui ne va pas.',
    long: 'Votre message est trop long\u00a0: 2\u202f000 signes au plus.',
    trop: 'Trop de messages sont arrivés depuis peu. Attendez quelques minutes, puis envoyez de nouveau\u00a0: vos mots sont gardés ci-dessous.',
    panne:
      'La rédaction ne peut pas recevoir de message en ce moment. Réessayez plus tard\u00a0: vos mots sont gardés ci-dessous.',
  },
  /** What stands for a personal datum that was taken out. */
  retire: '[coordonnées retirées]',
};
