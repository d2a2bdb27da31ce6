import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { formulaire, PLACE } from '../components/Signaler/formulaire.ts';
import { app } from './app.ts';
import { pageDe } from './signaler.ts';

const ORIGIN = 'http://portail.test';
const publie = async (request: Request) => {
  const langue = new URL(request.url).pathname.startsWith('/en/') ? 'en' : 'fr';
  const form = formulaire({ page: '', message: '' }, langue);
  return new Response(`<main lang="${langue}">${PLACE.debut}${form}${PLACE.fin}</main>`);
};

let inbox: Server | undefined;
afterEach(() => new Promise<void>((done) => (inbox ? inbox.close(() => done()) : done())));

/** An inbox that keeps what it is sent and answers with a status. */
async function inboxOf(status: number) {
  const received: unknown[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      received.push(JSON.parse(text));
      response.writeHead(status).end();
    });
  });
  inbox = server;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { received, cms: { url: `http://127.0.0.1:${port}`, token: 'jeton' } };
}

type Env = { cms?: { url: string; token: string }; appelant: string };
const send = (fields: Record<string, string>, env: Env, headers: Record<string, string> = {}) =>
  app.request(
    `${ORIGIN}/api/signaler`,
    { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: ORIGIN, ...headers } },
    { publie, ...env },
  );
const said = { page: '/metiers/boulanger/', message: 'Le lien ne mène nulle part.' };

test('the form is filled with the page one comes from, in its language', async () => {
  const ask = async (referer: string) =>
    (
      await app.request(`${ORIGIN}/api/signaler`, { headers: { Referer: referer } }, { publie })
    ).text();
  expect(await ask(`${ORIGIN}/metiers/boulanger/?q=secret#x`)).toContain(
    'value="/metiers/boulanger/"',
  );
  expect(await ask(`${ORIGIN}/en/metiers/`)).toContain('lang="en"');
  for (const other of ['', 'https://ailleurs.test/metiers/', `${ORIGIN}/signaler/`, 'javascript:1'])
    expect(await ask(other)).toContain('name="page" value=""');
});

test('only pages of this portal are taken', () => {
  expect(pageDe('/metiers/boulanger/#x', ORIGIN)).toBe('/metiers/boulanger/');
  expect(pageDe('https://portail.test/metiers/', ORIGIN)).toBe('/metiers/');
  for (const other of [
    '',
    'metiers',
    '//ailleurs.test/',
    '/.//ailleurs.test/',
    '/api/health',
    'javascript:alert(1)',
  ])
    expect([other, pageDe(other, ORIGIN)]).toEqual([other, undefined]);
});

test('what is sent reaches the inbox without what reaches a person', async () => {
  const { received, cms } = await inboxOf(204);
  const message = 'Écrivez-moi : zoe@exemple.fr ou 06 12 34 56 78.';
  const response = await send({ ...said, message }, { cms, appelant: 'a' });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('href="/metiers/boulanger/"');
  expect(received).toEqual([
    {
      page: said.page,
      message: 'Écrivez-moi : [coordonnées retirées] ou [coordonnées retirées].',
    },
  ]);
});

test.each([
  [{ ...said, page: 'https://ailleurs.test/' }, 'id="signaler-page" name="page"'],
  [{ ...said, message: ' ' }, 'Écrivez ce qui ne va pas.'],
  [{ ...said, message: 'a'.repeat(2_001) }, 'trop long'],
])('what is wrong is said, and nothing that was written is lost: %#', async (fields, words) => {
  const { received, cms } = await inboxOf(204);
  const response = await send(fields, { cms, appelant: 'b' });
  const text = await response.text();
  expect(response.status).toBe(422);
  expect(text).toContain(words);
  expect(text).toContain('role="alert"');
  expect(text).toContain(fields.message.trim());
  expect(received).toEqual([]);
});

test('words keep their signs in the page that gives them back', async () => {
  const response = await send(
    { page: '"><script>', message: '</textarea><script>$&' },
    { appelant: 'c' },
  );
  const text = await response.text();
  expect(text).not.toContain('<script>');
  expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;$&amp;');
});

test('as many signs as the field takes, whatever the ends of lines and what is taken out', async () => {
  const { received, cms } = await inboxOf(204);
  const message = `a@b.co\r\n${'a\r\n'.repeat(990)}`.padEnd(2_985, 'z');
  expect((await send({ ...said, message }, { cms, appelant: 'g' })).status).toBe(200);
  expect((received[0] as { message: string }).message.length).toBeLessThanOrEqual(2_000);
});

test('a robot, and the form of another site, leave nothing', async () => {
  const { received, cms } = await inboxOf(204);
  const env = { cms, appelant: 'd' };
  expect((await send({ ...said, piege: 'x' }, env)).status).toBe(200);
  expect((await send(said, env, { Origin: 'https://ailleurs.test' })).status).toBe(403);
  expect((await send({ ...said, message: 'a'.repeat(40_000) }, env)).status).toBe(422);
  expect(received).toEqual([]);
});

test.each([
  ['without a CMS', undefined, 503],
  ['a CMS that is down', 500, 503],
  ['an inbox that is full', 429, 429],
])('the words stay in the form: %s', async (_, status, expected) => {
  const env = status ? { cms: (await inboxOf(status)).cms, appelant: 'e' } : { appelant: 'e' };
  const response = await send(said, env);
  expect(response.status).toBe(expected);
  expect(await response.text()).toContain(said.message);
});

test('one caller cannot flood the inbox', async () => {
  const { received, cms } = await inboxOf(204);
  const statuses: number[] = [];
  for (let rank = 0; rank < 7; rank += 1)
    statuses.push((await send(said, { cms, appelant: 'f' })).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  expect(received).toHaveLength(5);
  const refused = await send(said, { cms, appelant: 'f' });
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
});
