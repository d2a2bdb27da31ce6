import { expect, test } from 'vitest';
import { provenanceOf } from './release.ts';

test('version.txt gives release and date', () => {
  const text =
    'Numero de version : 60\n\nDate de publication : 18/09/2025\n\nTitre/commentaire :  ROME 4.0 version 60 - 25M09\n';
  expect(provenanceOf(text, '460')).toMatchObject({
    source: 'rome',
    editeur: 'France Travail',
    licence: 'Licence Ouverte 2.0',
    release: 'ROME 4.0 version 60',
    dateRelease: '2025-09-18',
  });
});

test('without it the file names give the version', () => {
  const provenance = provenanceOf('', '460');
  expect(provenance.release).toBe('ROME 4.0 version 60');
  expect(provenance).not.toHaveProperty('dateRelease');
});

test('publisher and licence can be overridden, a false date is left out', () => {
  expect(
    provenanceOf(
      'Éditeur : Portulan\nLicence : CC BY 4.0\nDate de publication : 31/31/2025',
      '460',
    ),
  ).toMatchObject({
    editeur: 'Portulan',
    licence: 'CC BY 4.0',
    release: 'ROME 4.0 version 60',
  });
});
