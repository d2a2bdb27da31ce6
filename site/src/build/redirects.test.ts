import { expect, test } from 'vitest';
import { redirectLines } from './redirects.ts';

const retrait = {
  type: 'certification',
  cle: 'RNCP1',
  slug: 'ancien',
  retireLe: '2026-01-01T00:00:00.000Z',
  successeur: { cle: 'RNCP2', slug: 'nouveau' },
};
const pages = (...urls: string[]) => new Set(urls);

test('a retired address leads to its successor', () => {
  expect(redirectLines([retrait], pages('/certifications/nouveau/'))).toBe(
    '/certifications/ancien/ /certifications/nouveau/ 301\n',
  );
});

test('never over a page, nor to one that does not exist', () => {
  const both = pages('/certifications/ancien/', '/certifications/nouveau/');
  expect(redirectLines([retrait], both)).toBe('');
  expect(redirectLines([retrait], pages())).toBe('');
});

test('nothing for what has no successor or no page of its own', () => {
  const { successeur: _none, ...alone } = retrait;
  expect(redirectLines([alone, { ...retrait, type: 'savoir' }], pages())).toBe('');
});
