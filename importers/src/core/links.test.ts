import { expect, test } from 'vitest';
import { LinkChecker } from './links.ts';
import { SeenKeys } from './seen-keys.ts';

test('counts what points to nothing, by field, once all is known', () => {
  const links = new LinkChecker(['metier', 'competence']);
  links.add('metier', 'A1', {
    mobilites: ['A2', 'A9'],
    competencesPrincipales: ['1', '2'],
    domaine: 'A11',
  });
  links.add('metier', 'A2', { mobilites: ['A9'] });
  links.add('competence', '1', {});
  expect(links.unresolved()).toEqual({ 'metier.mobilites': 2, 'metier.competencesPrincipales': 1 });
});

test('the keys that the run notes anyway are not kept twice', () => {
  const seen = new SeenKeys(['metier']);
  const links = new LinkChecker(['metier'], seen);
  links.add('metier', 'A1', { mobilites: ['A2'] });
  seen.claim('metier', 'A2', { file: 'a.csv' });
  expect(links.unresolved()).toEqual({});
});
