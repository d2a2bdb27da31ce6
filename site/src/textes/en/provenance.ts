import type { provenance as fr } from '../fr/provenance.ts';

export const provenance: typeof fr = {
  source: 'Source',
  sourceDeux: 'Source:',
  titre: 'Where does this information come from?',
  editeur: 'Publisher',
  version: 'Version',
  sansVersion: 'Not dated by the source',
  date: 'Date',
  licence: 'Licence',
  autres: 'Other sources of this page',
  repris: 'The texts of the source keep their meaning; only their presentation is ours.',
  toutes: 'All the sources of this site',
  page: {
    titre: 'Sources and licences',
    description:
      'Where the facts of this site come from: version, date and licence of each source.',
    chapeau:
      'Nothing here is made up without saying so. This is where our facts come from, their version, their date, and what you may do with them.',
    donnees: 'The data',
    aucune: 'No outside source is published at the moment.',
    usage: 'What we do with it',
    usageTexte:
      'Imported texts keep their meaning. We only mend their typography: accents on capitals, ligatures, apostrophes, quotation marks, spaces. Lists are sorted so that they can be read: the main things first, the rest folded.',
    usageExplications:
      'Plain-language explanations, such as what a regulated job is, are written by this site.',
    textes: 'Texts, pictures and code',
    textesLicence: 'News, guides and their illustrations are published under the licence',
    textesDroits:
      'You may copy them, adapt them and share them, even for commercial use, as long as you say where they come from.',
    code: 'The code of this site is open, under the MIT licence. The typeface of the titles is free too:',
    viePrivee: 'And your privacy',
    viePriveeTexte:
      'This site sets no cookie and follows nobody. Your job book stays on your device: it is sent nowhere. The last pages that you read stay there too, to be read again without a network; clearing the site data in your browser removes them.',
  },
};
