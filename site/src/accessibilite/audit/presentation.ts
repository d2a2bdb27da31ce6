import { juge, type Theme, tenu } from '../critere.ts';

export const presentation: Theme = {
  numero: 10,
  titre: 'Présentation',
  criteres: [
    tenu(
      '10.1',
      'Les styles font l’apparence',
      'La politique de sécurité refuse tout style écrit dans une page ; aucun attribut de présentation.',
    ),
    juge(
      '10.2',
      'Sans les styles, rien d’utile ne manque',
      'Pages lues feuilles de style coupées : ce que les styles dessinent (rose des vents, puces) n’est que décor.',
    ),
    juge(
      '10.3',
      'Sans les styles, l’ordre se comprend',
      'Même lecture : l’ordre du code est celui de la page.',
    ),
    tenu(
      '10.4',
      'Le texte se lit agrandi deux fois',
      'Testé jusqu’à 400 % : rien ne sort de la page, rien n’est coupé.',
    ),
    juge(
      '10.5',
      'Couleurs du texte et du fond vont ensemble',
      'Toutes deux viennent des mêmes jetons, toujours donnés par paires.',
    ),
    tenu(
      '10.6',
      'Un lien dans un texte se voit',
      'Souligné ; axe (link-in-text-block) sur chaque gabarit et exemple.',
    ),
    tenu(
      '10.7',
      'Le focus se voit',
      'Un test parcourt chaque gabarit au clavier et compare le contour de chaque élément avec et sans focus.',
    ),
    juge(
      '10.8',
      'Ce qui est caché l’est pour tous, ou pour de bonnes raisons',
      'Les attributs hidden et les <details> fermés cachent à tous ; la classe hors-vue ne porte que des étiquettes de champs et des messages d’état.',
    ),
    juge(
      '10.9',
      'Forme, taille ou place ne disent rien seules',
      'Aucune consigne ne dit « le bouton vert » ou « à droite ».',
    ),
    juge('10.10', 'Cela vaut partout', 'Même relecture, textes des éditeurs compris.'),
    tenu(
      '10.11',
      'La page tient dans 320 pixels de large',
      'Testé sur chaque gabarit ; seuls les tableaux de comparaison défilent, dans leur cadre.',
    ),
    tenu(
      '10.12',
      'Le texte peut être espacé',
      'Testé avec les espacements de la norme (interligne 1,5, lettres 0,12, mots 0,16) : rien n’est coupé.',
    ),
    juge(
      '10.13',
      'Ce qui apparaît au survol ou au focus se garde et se ferme',
      'Rien n’apparaît au survol ; le lien d’évitement apparaît au focus et ne couvre aucun contenu.',
    ),
    juge(
      '10.14',
      'Ce que les styles font apparaître se commande au clavier',
      'Rien n’apparaît au seul survol du pointeur.',
    ),
  ],
};
