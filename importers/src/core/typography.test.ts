import { expect, test } from 'vitest';
import { cleanLine, cleanText } from './typography.ts';

test.each([
  ["l''entretien d''un parc", 'l’entretien d’un parc'],
  ['Agent d´accueil', 'Agent d’accueil'],
  ['gros \u009Cuvre', 'gros œuvre'],
  ["à l\u0092'étranger", 'à l’étranger'],
  ["L'' occasion", 'L’occasion'],
  ['CAP, BEP...', 'CAP, BEP…'],
  ['métal....) et …. puis .....', 'métal…) et … puis …'],
  ['1.\tNe pas\u00A0craindre', '1. Ne pas craindre'],
  ['Un CAP "Boulanger" est demandé', 'Un CAP «\u00A0Boulanger\u00A0» est demandé'],
  ['Un CAP “Boulanger” est demandé', 'Un CAP «\u00A0Boulanger\u00A0» est demandé'],
  ['«coach sportif personnel »', '«\u00A0coach sportif personnel\u00A0»'],
  ['Prêt ? Oui ; non : si !', 'Prêt\u00A0? Oui\u00A0; non\u00A0: si\u00A0!'],
  ['Prêt\u202F?', 'Prêt\u00A0?'],
  ['vis de 5" au plus', 'vis de 5" au plus'],
  ['  Deux\r\nlignes  ', 'Deux lignes'],
  ['coupé\u00ADure\u200B', 'coupéure'],
  ['e\u0301te\u0301', 'été'],
  ['Boulanger', 'Boulanger'],
])('%j → %j', (text, clean) => {
  expect(cleanLine(text)).toBe(clean);
  expect(cleanLine(clean)).toBe(clean);
});

test('line breaks of a long text are kept, blank lines gathered', () => {
  expect(cleanText('Un.\r\n\r\n\r\n\tDeux ?\r')).toBe('Un.\n\nDeux\u00A0?');
});
