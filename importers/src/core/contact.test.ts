import { expect, test } from 'vitest';
import { adresseWebOf, courrielOf, isPersonal, telephoneOf } from './contact.ts';

test.each([
  ['0321718393', '03 21 71 83 93'],
  ['03.21.71.83.93', '03 21 71 83 93'],
  ['321718393', '03 21 71 83 93'],
  ['+33 (0)3 21 71 83 93', '+33 3 21 71 83 93'],
  ['3949', '3949'],
  ['', undefined],
  ['voir site', undefined],
])('telephone « %s » → %s', (text, telephone) => {
  expect(telephoneOf(text)).toBe(telephone);
});

test.each([
  ['http://www.mlpa.fr', 'http://www.mlpa.fr'],
  ['HTTPS://a.fr/b?c=d', 'https://a.fr/b?c=d'],
  ['www.a.fr', 'http://www.a.fr'],
  ['javascript:alert(1)', undefined],
  ['ftp://a.fr', undefined],
  ['http://a b.fr', undefined],
  ['', undefined],
])('site « %s » → %s', (text, site) => {
  expect(adresseWebOf(text)).toBe(site);
});

test('a mailbox has its sign', () => {
  expect(courrielOf(' accueil@ml.fr ')).toBe('accueil@ml.fr');
  expect([courrielOf('accueil'), courrielOf('a@b'), courrielOf('a b@c.fr')]).toEqual(
    Array(3).fill(undefined),
  );
});

test('somebody’s mailbox is told from a desk’s', () => {
  for (const one of ['jeanne.exemple@a.fr', 'jean-exemple@a.fr'])
    expect(isPersonal(one)).toBe(true);
  for (const one of ['accueil@a.fr', 'mission.locale@a.fr', 'cap-emploi@a.fr', 'contact.87@a.fr'])
    expect(isPersonal(one)).toBe(false);
});
