import type { accessibilite as fr } from '../fr/accessibilite.ts';

export const accessibilite: typeof fr = {
  titre: 'Accessibility',
  description:
    'What this site does so that everyone can read and use it, what is still missing, and whom to tell.',
  chapeau:
    'Everyone should be able to read and use this site, with their eyes, ears or fingers, by keyboard or by voice. This is where we stand.',
  etat: {
    titre: 'State of compliance',
    debut: 'This site is',
    suite: (taux) =>
      `with the French accessibility standard (RGAA), version 4.1.2: ${taux}% of the criteria that apply to it are met. It also follows the international WCAG 2.2 rules, levels A and AA.`,
    conformes: (nombre) => `${nombre} criteria met`,
    nonConformes: (nombre) => `${nombre} criteria not met`,
    sansObjet: (nombre) => `${nombre} criteria that do not apply here`,
    etabli: (date) =>
      `This was established by those who make the site, on ${date}, by tests at each change, by reading the templates and by looking at pages. Nobody from outside has checked it yet, and the site has not yet been tried with disabled people: until then it does not call itself fully compliant.`,
  },
  manques: {
    titre: 'What is not accessible',
    aucun: 'We know of no content that is not accessible. If you find some, tell us.',
    critere: (titre, numero) => `${titre} (criterion ${numero}).`,
  },
  contact: {
    titre: 'Report a difficulty',
    texte:
      'A page that you cannot read, a button that you cannot use? Tell us: we will find another way to give you the information, and we will mend it.',
    ecrire: 'Write to',
    enIndiquant: ', giving the address of the page.',
    organisme:
      'Write to the organisation that publishes this site, giving the address of the page.',
  },
  recours: {
    titre: 'If no answer comes',
    texte:
      'You have reported a fault that keeps you from using the site, and the answer does not satisfy you? You can, free of charge:',
    ecrire: 'write to the French Defender of Rights, with the form (in French);',
    delegue: 'meet the local delegate of the Defender of Rights;',
    courrier: 'send a letter, without a stamp:',
    adresse: 'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX\u00a007',
  },
  detail: {
    titre: 'In detail, criterion by criterion',
    nombre: (nombre) => `${nombre} criteria`,
    preuves: { machine: 'Held by a test', examen: 'Judged by us' },
    etats: {
      conforme: 'met',
      'non conforme': 'not met',
      'non applicable': 'does not apply',
    },
  },
};
