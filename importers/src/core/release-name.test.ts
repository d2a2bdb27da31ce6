import { expect, test } from 'vitest';
import { releaseName } from './release-name.ts';

const file = (name: string, sha256 = 'a') => ({ name, sha256 });

test('the latest date that a name says', () => {
  expect(releaseName([file('fr-esr-parcoursup_6cols_2025.csv')])).toBe('2025');
  expect(releaseName([file('2020/rome_v460_marche_ft_2026-03.csv')])).toBe('2026-03');
  expect(releaseName([file('a_20240625.xml'), file('b_2023.xml')])).toBe('2024-06-25');
});

test('without a date, the digest of the files, in whatever order', () => {
  const release = releaseName([file('a_v460.csv', 'x'), file('123456.csv', 'y')]);
  expect(release).toMatch(/^empreinte [0-9a-f]{8}$/);
  expect(releaseName([file('other', 'y'), file('names', 'x')])).toBe(release);
  expect(releaseName([file('a', 'z')])).not.toBe(release);
});
