import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AvancementConstruction, Construction } from '@portulan/content-schemas';
import { expect, onTestFinished, test } from 'vitest';
import { siteBuilds } from './builds.ts';

const construction: Construction = {
  identifiant: '00000000-0000-4000-8000-000000000000',
  cause: 'modification',
  etat: 'a'.repeat(40),
  forcer: false,
  verifier: false,
};

/** A CMS that hangs up on the first ending that it is told. */
async function deafOnce() {
  const endings: AvancementConstruction[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.method === 'POST') return response.end(JSON.stringify(construction));
    const said = JSON.parse(body) as AvancementConstruction;
    if (said.resultat === 'enCours') return response.writeHead(204).end();
    endings.push(said);
    return endings.length === 1 ? request.socket.destroy() : response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, endings };
}

test('how a construction ended is told until the CMS hears it', async () => {
  const { url, endings } = await deafOnce();
  const builds = siteBuilds({
    cms: { url, token: 'jeton' },
    every: 5,
    builder: {
      site: () => ({ versions: [], retenue: false }),
      build: async () => ({ resultat: 'enLigne', pages: 3, refaites: 1 }),
    },
  });
  const job = await builds.take();
  await job?.run(new AbortController().signal);
  expect(endings).toEqual([endings[0], endings[0]]);
});
