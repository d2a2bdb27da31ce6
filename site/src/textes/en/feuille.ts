import type { feuille as fr } from '../fr/feuille.ts';

export const feuille: typeof fr = {
  titre: 'Portulan, jobs in Nouvelle-Aquitaine',
  suite: 'This is the essence of the page. The rest, up to date, is at this address:',
  code: 'Code to read with a telephone, which leads to this page',
  donnees: 'Data:',
  imprimee: 'Printed on',
};
