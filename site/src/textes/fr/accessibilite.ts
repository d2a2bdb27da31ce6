/** The statement of accessibility; the criteria themselves are those of the RGAA, in French. */
export const accessibilite = {
  titre: 'Accessibilité',
  description:
    'Ce que le portail fait pour que chacun puisse le lire et s’en servir, ce qui manque encore, et à qui le dire.',
  chapeau:
    'Chacun doit pouvoir lire ce portail et s’en servir, avec ses yeux, ses oreilles ou ses doigts, au clavier ou à la voix. Voici où nous en sommes.',
  etat: {
    titre: 'État de conformité',
    debut: 'Le portail est',
    suite: (taux: string) =>
      `au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2\u00a0: ${taux}\u00a0% des critères qui le concernent sont respectés. Il suit aussi les règles internationales WCAG\u00a02.2, niveaux A et AA.`,
    conformes: (nombre: string) => `${nombre} critères respectés`,
    nonConformes: (nombre: string) => `${nombre} critères non respectés`,
    sansObjet: (nombre: string) => `${nombre} critères sans objet ici`,
    etabli: (date: string) =>
      `Cet état a été établi par ceux qui font le portail, le ${date}, par des tests à chaque changement, en lisant les gabarits et en regardant des pages. Personne d’extérieur ne l’a encore vérifié, et le portail n’a pas encore été essayé avec des personnes handicapées\u00a0: d’ici là, il ne se dit pas totalement conforme.`,
  },
  manques: {
    titre: 'Ce qui n’est pas accessible',
    aucun: 'Nous ne connaissons pas de contenu inaccessible. Si vous en trouvez un, dites-le-nous.',
    critere: (titre: string, numero: string) => `${titre} (critère\u00a0${numero}).`,
  },
  contact: {
    titre: 'Signaler une difficulté',
    texte:
      'Une page que vous n’arrivez pas à lire, un bouton que vous n’arrivez pas à utiliser\u202f? Dites-le\u00a0: nous chercherons une autre façon de vous donner l’information, et nous corrigerons.',
    ecrire: 'Écrivez à',
    enIndiquant: ', en indiquant l’adresse de la page.',
    organisme: 'Écrivez à l’organisme qui publie ce portail, en indiquant l’adresse de la page.',
  },
  recours: {
    titre: 'Si la réponse ne vient pas',
    texte:
      'Vous avez signalé un défaut qui vous empêche d’utiliser le portail, et la réponse ne vous convient pas\u202f? Vous pouvez, gratuitement\u00a0:',
    ecrire: 'écrire au Défenseur des droits, par son formulaire\u202f;',
    delegue: 'rencontrer son délégué près de chez vous\u202f;',
    courrier: 'lui envoyer un courrier, sans timbre\u00a0:',
    adresse: 'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX\u00a007',
  },
  detail: {
    titre: 'Le détail, critère par critère',
    nombre: (nombre: string) => `${nombre} critères`,
    preuves: { machine: 'Tenu par un test', examen: 'Jugé par nous' },
    etats: {
      conforme: 'conforme',
      'non conforme': 'non conforme',
      'non applicable': 'non applicable',
    },
  },
};
