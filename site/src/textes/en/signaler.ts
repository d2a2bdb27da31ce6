import type { signaler as fr } from '../fr/signaler.ts';

export const signaler: typeof fr = {
  titre: 'Report a mistake',
  lien: 'Report a mistake on this page',
  description: 'Tell the editors what is wrong, missing or broken on a page of the portal.',
  chapeau:
    'A link that leads nowhere, a wrong fact, a sentence nobody understands? Tell us: the editors read every message.',
  page: 'Page',
  pageAide: 'Its address, for example /metiers/boulanger-boulangere/',
  message: 'What is wrong',
  messageAide:
    'Two or three sentences are enough. Write no name, address or phone number: we cannot answer you.',
  piege: 'Leave this field empty',
  envoyer: 'Send to the editors',
  discretion: 'Nothing is kept about you: only the page and your words are sent.',
  merci: 'Thank you, your message has arrived',
  merciSuite: 'The editors will read it and mend the page if need be.',
  retour: 'Back to the page',
  erreurs: {
    page: 'Give the address of a page of this portal: it begins with a slash, like /metiers/.',
    vide: 'Write what is wrong.',
    long: 'Your message is too long: 2,000 characters at most.',
    trop: 'Too many messages have arrived lately. Wait a few minutes and send again: your words are kept below.',
    panne:
      'The editors cannot receive messages right now. Try again later: your words are kept below.',
  },
  retire: '[contact details removed]',
};
