import { expect, test } from 'vitest';
import { LinkChecker } from './links.ts';

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
