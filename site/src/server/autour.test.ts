import { expect, test } from 'vitest';
import { packCommunes } from '../autour/communes.ts';
import { packLieu } from '../autour/lieux.ts';
import { app } from './app.ts';

const SHELL =
  '<title>Autour de moi - Portulan</title><input id="commune" name="commune" data-x><input type="radio" name="genre" value checked><input type="radio" name="genre" value="accueil"><!--autour--><p>vide</p><!--/autour-->';

const commune = (code: string, nom: string, codesPostaux: string[]) => ({
  code,
  nom,
  codesPostaux,
  latitude: 46.16,
  longitude: 1.87,
});
const boite = { sud: 46, ouest: 1.8, nord: 46.2, est: 1.9 };
const files: Record<string, string> = {
  '/autour-de-moi/': SHELL,
  '/en/autour-de-moi/': SHELL,
  '/autour-de-moi/communes.json': JSON.stringify(
    packCommunes(
      [
        commune('23096', 'Guéret', ['23000']),
        commune('23245', 'Saint-Sulpice', ['23000']),
        commune('87181', 'Saint-Sulpice', ['87290']),
      ],
      [{ slug: 'creuse', boite }],
    ),
  ),
  '/territoires/creuse/lieux.json': JSON.stringify([
    packLieu({
      genre: 'accueil',
      titre: 'Mission locale <b>',
      url: '/structures/ml/',
      detail: 'Mission locale',
      ville: 'Guéret',
      quand: '',
      latitude: 46.16,
      longitude: 1.88,
    }),
    packLieu({
      genre: 'accueil',
      titre: 'CIO',
      url: '/structures/cio/',
      detail: 'CIO',
      ville: 'Guéret',
      quand: '',
      latitude: 46.05,
      longitude: 1.87,
    }),
  ]),
};
const publie = async (request: Request) => {
  const text = files[new URL(request.url).pathname];
  return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
};
async function ask(query: string) {
  const response = await app.request(`/api/autour-de-moi?${query}`, {}, { publie });
  return { response, text: (await response.text()).replaceAll('\u00a0', ' ') };
}

test('the places around a commune, nearest first, in a page that keeps what was asked', async () => {
  const { response, text } = await ask('commune=gueret&genre=accueil');
  expect(response.status).toBe(200);
  expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
  expect(text).toContain('<title>Autour de Guéret (23000) - ');
  expect(text.indexOf('/structures/ml/')).toBeLessThan(text.indexOf('/structures/cio/'));
  expect(text).toContain('à moins d’un kilomètre');
  expect(text).toContain('à 12 km');
  expect(text).toContain('value="Guéret"');
  expect(text).toContain('name="genre" value="accueil" checked');
  expect(text.match(/ checked/g)).toHaveLength(1);
});

test('what a source or a person writes is only ever text', async () => {
  const { text } = await ask('commune=23000%20gueret');
  expect(text).toContain('Mission locale &lt;b&gt;');
  const hostile = await ask(`commune=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(hostile.text).not.toContain('<script>');
  expect((await ask(`commune=${encodeURIComponent('$& $1 zz')}`)).text).toContain('$&amp; $1 zz');
});

test('a name that several bear gives a list to choose from', async () => {
  const { response, text } = await ask('commune=st%20sulpice');
  expect(response.status).toBe(200);
  expect(text).toContain('/api/autour-de-moi?code=23245');
  expect(text).toContain('/api/autour-de-moi?code=87181');
  expect((await ask('code=87181')).text).toContain('Autour de Saint-Sulpice (87290)');
});

test('an unknown commune says so and how to go on; none at all is no error', async () => {
  const { response, text } = await ask('commune=Atlantide');
  expect(response.status).toBe(404);
  expect(text).toContain('Aucune commune d’ici ne répond à « Atlantide »');
  expect(text).toContain('href="/territoires/"');
  expect((await ask('')).response.status).toBe(200);
  expect((await ask('code=99999')).response.status).toBe(404);
});

test('in English, its links stay in English', async () => {
  const { text } = await ask('commune=st%20sulpice&langue=en');
  expect(text).toContain('code=23245&amp;langue=en');
  const unknown = await ask('commune=Atlantide&langue=en');
  expect(unknown.text).toContain('href="/en/territoires/"');
  const found = await ask('code=23096&langue=en');
  expect(found.text).toContain('<a hreflang="fr" href="/structures/cio/"');
});
