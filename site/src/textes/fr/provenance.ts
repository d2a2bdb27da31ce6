/** Where the facts of a page come from. */
export const provenance = {
  source: 'Source',
  sourceDeux: 'Source\u00a0:',
  titre: 'D’où viennent ces informations\u202f?',
  editeur: 'Éditeur',
  version: 'Version',
  sansVersion: 'Non datée par la source',
  date: 'Date',
  licence: 'Licence',
  autres: 'Autres sources de cette page',
  repris:
    'Les textes de la source sont repris sans changement de sens\u202f; seule leur présentation est la nôtre.',
  toutes: 'Toutes les sources du portail',
  page: {
    titre: 'Sources et licences',
    description:
      'D’où viennent les informations du portail, leur version, leur date et leur licence.',
    chapeau:
      'Rien ici n’est inventé sans le dire. Voici d’où viennent les informations du portail, leur version, leur date, et ce que l’on a le droit d’en faire.',
    donnees: 'Les données',
    aucune: 'Aucune source extérieure n’est publiée pour le moment.',
    usage: 'Ce que nous en faisons',
    usageTexte:
      'Les textes importés gardent leur sens. Nous corrigeons seulement leur typographie\u00a0: accents des capitales, ligatures, apostrophes, guillemets, espaces. Les listes sont rangées pour être lisibles\u00a0: l’essentiel d’abord, le reste replié.',
    usageExplications:
      'Les explications en langage simple, par exemple ce que veut dire «\u00a0métier réglementé\u00a0», sont écrites par le portail.',
    textes: 'Les textes, les images et le code',
    textesLicence: 'Les actualités, les guides et leurs illustrations sont publiés sous licence',
    textesDroits:
      'On peut les copier, les adapter, les diffuser, même pour un usage commercial, à condition d’en citer l’origine.',
    code: 'Le code du portail est ouvert, sous licence MIT. La police des titres est libre elle aussi\u00a0:',
    viePrivee: 'Et votre vie privée',
    viePriveeTexte:
      'Le portail ne dépose aucun cookie et ne suit personne. Votre Book métiers reste sur votre appareil\u00a0: il n’est envoyé nulle part. Les dernières pages lues y restent aussi, pour se relire sans réseau\u00a0; effacer les données du site dans le navigateur les enlève.',
  },
};
