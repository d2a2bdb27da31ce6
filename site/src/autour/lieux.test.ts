import { expect, test } from 'vitest';
import { boxAround } from '../domain/distance.ts';
import { type Genre, type Lieu, packLieu, proches, unpackLieu } from './lieux.ts';

const lieu = (url: string, longitude: number, genre: Genre = 'accueil'): Lieu => ({
  genre,
  titre: url,
  url,
  detail: 'Mission locale',
  ville: 'Guéret',
  quand: '',
  latitude: 46,
  longitude,
});

const files: Record<string, Lieu[]> = {
  ouest: [lieu('/a/', 0), lieu('/b/', 0.9)],
  est: [
    lieu('/c/', 1.1),
    lieu('/d/', 2),
    lieu('/f/', 1.2, 'formation'),
    lieu('/f/', 1.5, 'formation'),
  ],
  loin: [lieu('/z/', 9)],
};
const secteurs = Object.entries(files).map(([slug, own]) => ({
  slug,
  boite: boxAround(own) ?? { sud: 0, ouest: 0, nord: 0, est: 0 },
}));

async function asked(longitude: number, genres: readonly Genre[], max: number) {
  const read: string[] = [];
  const found = await proches(
    { from: { latitude: 46, longitude }, genres, max },
    secteurs,
    async (slug) => {
      read.push(slug);
      return files[slug] ?? [];
    },
  );
  return { read, urls: found.map(({ lieux }) => lieux.map(({ url }) => url)) };
}

test('the nearest come first, whatever the département that holds them', async () => {
  expect((await asked(0.98, ['accueil'], 2)).urls).toEqual([['/b/', '/c/']]);
});

test('a département that can hold nothing nearer is not read', async () => {
  expect(await asked(0, ['accueil'], 1)).toEqual({ read: ['ouest'], urls: [['/a/']] });
  expect((await asked(0.98, ['accueil'], 3)).read).toEqual(['ouest', 'est']);
});

test('what is farther than can be called around is left out', async () => {
  expect(await asked(2, ['accueil', 'etablissement'], 9)).toEqual({
    read: ['est', 'ouest'],
    urls: [['/d/', '/c/', '/b/'], []],
  });
});

test('a training at two places is named once, at the nearest', async () => {
  expect((await asked(1.5, ['formation'], 9)).urls).toEqual([['/f/']]);
});

test('a place comes back from its row as it was', () => {
  const one = { ...lieu('/a/', 1.8705, 'formation'), quand: 'À partir du 7 septembre 2026' };
  expect(unpackLieu(packLieu(one))).toEqual(one);
});
