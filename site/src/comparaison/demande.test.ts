import { expect, test } from 'vitest';
import { demandeDe, requete } from './demande.ts';

const asked = (query: string) => demandeDe(new URLSearchParams(query));
const slugs = (query: string) => asked(query).voulus.map(({ slug }) => slug);

test('a slug, a title, or the address of a page', () => {
  expect(slugs('m=boulanger-boulangere')).toEqual(['boulanger-boulangere']);
  expect(slugs('m=Boulanger%20/%20Boulang%C3%A8re')).toEqual(['boulanger-boulangere']);
  expect(slugs('f=https://portail.example/formations/cap-boulanger/%3Fx')).toEqual([
    'cap-boulanger',
  ]);
});

test('empty fields and repeats count for nothing, what is over three is said', () => {
  expect(slugs('m=&m=a&m=%20&m=a')).toEqual(['a']);
  expect(asked('m=a&m=b&m=c&m=d')).toMatchObject({ trop: true, voulus: { length: 3 } });
  expect(asked('m=a&m=b&m=c').trop).toBe(false);
});

test('jobs and trainings are not mixed', () => {
  expect(asked('f=x&m=a')).toMatchObject({ genre: 'm', melange: true });
  expect(asked('f=x')).toMatchObject({ genre: 'f', melange: false });
  expect(asked('')).toMatchObject({ genre: 'm', voulus: [] });
});

test('what is typed never becomes another path', () => {
  expect(slugs('m=../../api/secret')).toEqual(['api-secret']);
  expect(slugs(`m=${'x'.repeat(5000)}`)[0]?.length).toBeLessThanOrEqual(300);
});

test('the address that shares a choice', () => {
  expect(requete('m', ['a', 'b'])).toBe('?m=a&m=b');
  expect(requete('f', [])).toBe('');
});
