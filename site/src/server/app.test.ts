import { Probleme } from '@portulan/content-schemas';
import { expect, test } from 'vitest';
import { app } from './app.ts';

test('health answers with the version and is never cached', async () => {
  const response = await app.request('/api/health');
  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.json()).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  });
});

test('an unknown address is answered with a problem that programs can read', async () => {
  const response = await app.request('/api/nulle-part?secret=1', { method: 'POST' });
  expect(response.status).toBe(404);
  expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(Probleme.parse(await response.json())).toMatchObject({
    code: 'api.notFound',
    instance: '/api/nulle-part',
  });
});
