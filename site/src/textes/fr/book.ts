/** The Book métiers; its island is given these words as they are, so they are texts alone. */
export const book = {
  titre: 'Mon Book métiers',
  description: 'Les métiers gardés sur cet appareil\u00a0: les ranger, les annoter, les imprimer.',
  chapeau:
    'Votre carnet de bord\u00a0: les métiers qui vous parlent, dans votre ordre, avec vos mots. Il reste sur cet appareil, sans compte.',
  sansScript:
    'Le Book métiers a besoin de JavaScript, car il est gardé dans votre navigateur. Sans lui, on peut parcourir les métiers et imprimer leurs fiches.',
  ouverture: 'Ouverture du carnet…',
  /** `{titre}`, `{rang}` and `{nombre}` are filled in by the island. */
  deplace: '{titre} est maintenant en position {rang} sur {nombre}.',
  retire: '{titre} est retiré.',
  deRetour: '{titre} est de retour.',
  nonGarde:
    'Cet appareil ne peut rien garder\u00a0: sa mémoire est pleine ou bloquée. Imprimez votre carnet avant de fermer la page.',
  annuler: 'Annuler',
  un: '1 métier gardé',
  plusieurs: '{nombre} métiers gardés',
  imprimer: 'Imprimer mon Book',
  vide: 'Votre carnet attend son premier métier',
  videTexte:
    'Sur la fiche d’un métier, le bouton «\u00a0Garder dans mon Book métiers\u00a0» l’ajoute ici. Vous pourrez ensuite ranger, annoter et imprimer votre sélection, pour en parler avec quelqu’un.',
  videDomaines: 'Explorer les domaines',
  videMetiers: 'Chercher un métier de A à Z',
  codeRome: 'Code ROME {code}',
  gardeLe: 'gardé le {date}',
  monter: 'Monter',
  descendre: 'Descendre',
  retirer: 'Retirer',
  /** Name of a button, read aloud: what it does, to which job. */
  geste: '{geste}\u00a0: {titre}',
  notes: 'Mes notes',
  notesInvite: 'Ce qui me plaît, ce que je veux vérifier, qui rencontrer…',
};
