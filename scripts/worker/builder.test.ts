import { expect, test } from 'vitest';
import { outcomeOf } from './builder.ts';

test('a build that went well says how many pages it made', () => {
  const report = { version: 'v', pages: { total: 10, rendered: 2, removed: 0 } };
  expect(outcomeOf(JSON.stringify(report), '', 0)).toEqual({
    resultat: 'enLigne',
    pages: 10,
    refaites: 2,
  });
  expect(outcomeOf('{"version":"20270203T100000000Z"}', '', 0)).toEqual({ resultat: 'enLigne' });
});

test('a refusal keeps its code, a crash its last words', () => {
  const error = { code: 'build.shrunk', message: 'Le site n’aurait plus que 2 pages.' };
  expect(outcomeOf(JSON.stringify({ error }), '', 1)).toEqual({ resultat: 'echec', ...error });
  expect(outcomeOf('', 'disque plein', 1)).toEqual({
    resultat: 'echec',
    code: 'build.crashed',
    message: 'La construction s’est arrêtée sans rapport (code 1). disque plein',
  });
});
