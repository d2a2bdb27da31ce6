import { expect, test } from 'vitest';
import { adresseNoms, NOMS_ACTUEL } from '../domain/recherche/adresse-noms.ts';
import type { IndexNoms } from '../domain/recherche/index-noms.ts';
import { app } from './app.ts';

const page = (lang: string) =>
  `<html lang="${lang}"><title>Rechercher</title><input id="q" type="search"><main><!--reponses--><!--/reponses--></main></html>`;

const nombreux = Array.from({ length: 25 }, (_, rang): IndexNoms['metiers'][number] => [
  `vendeur-${rang}`,
  'D1214',
  `Vendeur / Vendeuse ${'abcdefghijklmnopqrstuvwxyz'.charAt(rang)}${rang}`,
  '',
]);
const index: IndexNoms = {
  metiers: [
    ['infirmier', 'J1506', 'Infirmier / Infirmière', 'Infirmier / Infirmière militaire'],
    ...nombreux,
  ],
  indices: '',
  niveaux: [],
};

const files: Record<string, string> = {
  '/recherche/': page('fr'),
  '/en/recherche/': page('en'),
  [NOMS_ACTUEL]: JSON.stringify({ noms: adresseNoms('abc') }),
  [adresseNoms('abc')]: JSON.stringify(index),
};

const ask = (query: string, published = files) =>
  app.request(
    `/api/recherche${query}`,
    {},
    {
      publie: async (request: Request) => {
        const text = published[new URL(request.url).pathname];
        return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
      },
    },
  );

test('answers a page with the job, what was asked in the field, and no index for robots', async () => {
  const response = await ask('?q=je+veux+devenir+infirmi%C3%A8re');
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
  expect(html).toContain('<a href="/metiers/infirmier/">Infirmier / Infirmière</a>');
  expect(html).toContain('value="je veux devenir infirmière"');
});

test('what is asked is text, never HTML, and its length is limited', async () => {
  const html = await (
    await ask(`?q=${encodeURIComponent(`"><img src=x>$&${'a'.repeat(500)}`)}`)
  ).text();
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x&gt;$&amp;a');
  expect(html).not.toContain('a'.repeat(121));
});

test('gives twenty answers a page, and the way to the others', async () => {
  const first = await (await ask('?q=vendeur')).text();
  expect(first.match(/<li class/g)).toHaveLength(20);
  expect(first).toContain('href="/api/recherche?q=vendeur&amp;p=2"');
  const second = await (await ask('?q=vendeur&p=2')).text();
  expect(second.match(/<li class/g)).toHaveLength(5);
  expect(second).toContain('rel="prev"');
  const far = await (await ask('?q=vendeur&p=9999')).text();
  expect(far.match(/<li class/g)).toHaveLength(5);
});

test('says when nothing answers, invites when nothing is asked, speaks English', async () => {
  expect(await (await ask('?q=%3F%21')).text()).toContain('Aucun métier ne répond');
  expect(await (await ask('')).text()).toContain('Tapez un métier');
  const english = await (await ask('?langue=en&q=vendeur')).text();
  expect(english).toContain('lang="en"');
  expect(english).toContain('langue=en');
  expect(english).toContain('<a hreflang="fr" href="/metiers/vendeur-0/"');
});

test('before the first build there is nothing to answer from', async () => {
  expect((await ask('?q=vendeur', {})).status).toBe(503);
});
