import { juge, sansObjet, type Theme, tenu } from '../critere.ts';

const PAS_DE_FICHIER =
  'Le portail ne publie pas de document bureautique : il mène à ceux d’autres sites.';

export const consultation: Theme = {
  numero: 13,
  titre: 'Consultation',
  criteres: [
    sansObjet(
      '13.1',
      'Une limite de temps peut être réglée',
      'Aucune limite de temps, aucun rechargement.',
    ),
    juge(
      '13.2',
      'Aucune fenêtre ne s’ouvre sans qu’on le demande',
      'Aucun lien n’ouvre de fenêtre.',
    ),
    sansObjet('13.3', 'Un document a une version accessible', PAS_DE_FICHIER),
    sansObjet('13.4', 'Cette version dit la même chose', PAS_DE_FICHIER),
    sansObjet(
      '13.5',
      'Un dessin fait de signes a un autre texte',
      'Aucun dessin fait de signes, aucune émoticône.',
    ),
    sansObjet('13.6', 'Cet autre texte est juste', 'Aucun dessin fait de signes.'),
    juge(
      '13.7',
      'Rien ne clignote vite',
      'Aucun clignotement ; le cœur bat une fois, et pas du tout pour qui le refuse.',
    ),
    juge('13.8', 'Un mouvement peut être arrêté', 'Aucun mouvement de plus de cinq secondes.'),
    tenu(
      '13.9',
      'La page se lit debout et couchée',
      'Aucune orientation n’est imposée : axe (css-orientation-lock).',
    ),
    juge(
      '13.10',
      'Un geste complexe a un équivalent simple',
      'Aucun geste complexe : on monte et descend un métier du Book par des boutons.',
    ),
    juge(
      '13.11',
      'Un appui peut être annulé',
      'Tout se déclenche au relâchement, comme les liens et boutons du navigateur.',
    ),
    sansObjet(
      '13.12',
      'Bouger l’appareil n’est pas le seul moyen',
      'Aucune commande par le mouvement.',
    ),
  ],
};
