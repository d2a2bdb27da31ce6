import { expect, test } from 'vitest';
import { sansInsecables } from './typographie.ts';
import { versionEnClair } from './version-source.ts';

test.each([
  [
    { release: 'ROME 4.0 version 60', dateRelease: '2025-09-18' },
    'ROME 4.0 version 60',
    '2025-09-18',
  ],
  [
    { release: 'export du 2026-11-24', dateRelease: '2026-11-24' },
    'export du 24 novembre 2026',
    undefined,
  ],
  [{ release: 'empreinte 05687cd9' }, 'non datée', undefined],
  [{ release: '2026' }, '2026', undefined],
])('says %o', (source, version, date) => {
  const said = versionEnClair(source, 'fr', 'non datée');
  expect(sansInsecables(said.version)).toBe(version);
  expect(said.date).toBe(date);
});
