import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipFunctions } from '@netlify/zip-it-and-ship-it';
import { afterAll, expect, test } from 'vitest';
import { packFunctions } from './pack-functions.ts';

const out = mkdtempSync(join(tmpdir(), 'portulan-functions-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

type Packed = { default: (request: Request) => Promise<Response> };

test('Netlify’s own bundler packs the function, and what it packed answers', async () => {
  const functions = join(out, 'functions');
  await packFunctions(functions);
  const [bundle, ...others] = await zipFunctions(functions, out, {
    archiveFormat: 'none',
    config: { '*': { nodeBundler: 'esbuild' } },
  });
  expect(others).toEqual([]);
  expect(bundle).toMatchObject({ name: 'api', runtimeAPIVersion: 2 });
  expect(bundle?.routes?.map(({ pattern }) => pattern)).toEqual(['/api/*']);

  const packed: Packed = await import(pathToFileURL(join(out, 'api', 'api.mjs')).href);
  const response = await packed.default(new Request('https://portail.example/api/health'));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok' });
  // The schemas are in it: Node reads no TypeScript of a package.
  expect(readFileSync(join(functions, 'api.mjs'), 'utf8')).not.toMatch(/from ['"]@portulan/);
});
