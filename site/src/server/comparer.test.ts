import { expect, test } from 'vitest';
import { metier } from '../components/fixtures.ts';
import { app } from './app.ts';

const SHELL =
  '<title>Comparer - Portulan</title><main><!--comparaison--><p>vide</p><!--/comparaison--></main>';
const twin = (titre: string) => JSON.stringify({ type: 'metier', donnees: metier({ titre }) });

const FILES: Record<string, string> = {
  '/comparer/': SHELL,
  '/en/comparer/': SHELL.replace('Comparer', 'Compare'),
  '/metiers/a/index.json': twin('Métier A'),
  '/metiers/b/index.json': twin('Métier $& <b>'),
};

const publie = async (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  if (pathname === '/metiers/ancien/')
    return new Response(null, { status: 301, headers: { Location: '/metiers/b/' } });
  if (pathname === '/metiers/b/') return new Response('page');
  const text = FILES[pathname];
  return text ? new Response(text) : new Response('', { status: 404 });
};

async function ask(query: string, headers: Record<string, string> = {}) {
  const response = await app.request(`/api/comparer${query}`, { headers }, { publie });
  return { response, text: await response.text() };
}

test('two jobs side by side, in the page of the portal', async () => {
  const { response, text } = await ask('?m=a&m=b&m=');
  expect(response.status).toBe(200);
  expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
  expect(text).toContain('<title>Métier A · Métier $&amp; &lt;b&gt; - Comparer - Portulan');
  expect(text.match(/scope="col"/g)).toHaveLength(2);
  expect(text).toContain('href="/api/comparer?m=b"');
  expect(text).not.toContain('vide</p>');
  // All that the two share is told once.
  expect(text.match(/Trier des coquillages/g)).toHaveLength(1);
});

test('one alone asks for a second, and keeps the first', async () => {
  const { text } = await ask('?m=a');
  expect(text).toContain('Il manque un deuxième métier');
  expect(text).toContain('<input type="hidden" name="m" value="a">');
});

test('what has no page is named, escaped, and searched for', async () => {
  const { response, text } = await ask('?m=<script>&m=a');
  expect(response.status).toBe(200);
  expect(text).toContain('«\u00a0&lt;script&gt;\u00a0» n’a pas de fiche ici.');
  expect(text).toContain('/recherche/?q=%3Cscript%3E');
  expect((await ask('?m=nulle-part')).response.status).toBe(404);
});

test('a retired page gives way to the one that replaced it', async () => {
  const { text } = await ask('?m=ancien&m=a');
  expect(text).toContain('L’ancienne fiche «\u00a0ancien\u00a0» a été remplacée');
  expect(text).toContain('Métier $&amp; &lt;b&gt;');
});

test('a page without scripts is known by the address it stands on', async () => {
  const referred = (Referer: string) => ask('', { Referer });
  expect((await referred('http://localhost/comparer/?m=a&m=b')).text).toContain('Métier A');
  expect((await referred('http://ailleurs.example/?m=a')).text).not.toContain('Métier A');
  expect((await referred('nulle part')).text).toContain('Rien à comparer');
});

test('in English the words are English, the way on too', async () => {
  const { text } = await ask('?langue=en&m=a&m=b');
  expect(text).toContain('Main skills');
  // WCAG 3.1.2: what the records say is in French.
  expect(text).toContain('<td role="cell" lang="fr">');
  expect(text).toContain('href="/api/comparer?langue=en&amp;m=b"');
  expect(text).toContain('<a hreflang="fr" href="/metiers/a/"');
  const unknown = await ask('?langue=en&m=nulle-part');
  expect(unknown.text).toContain('href="/en/recherche/?q=nulle-part"');
});

test('before the first build the function says so', async () => {
  const response = await app.request(
    '/api/comparer',
    {},
    { publie: async () => new Response('', { status: 503 }) },
  );
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ code: 'api.unbuilt' });
});
