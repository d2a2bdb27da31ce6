import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Action, Formation, Session } from '@portulan/content-schemas';
import { expect, onTestFinished, test } from 'vitest';
import { ajouterOffre, offre } from './offre.ts';

test('a training is the same for the same rank, and such as the portal takes', () => {
  expect(offre(7, ['a', 'b'])).toEqual(offre(7, ['a', 'b']));
  const { formation, action, session } = offre(7, ['siret-00000000100010']);
  expect(Formation.parse(formation)).toMatchObject({ exemple: true });
  expect(Action.parse(action).formation).toBe(formation.identifiant);
  expect(Session.parse(session).action).toBe(action.identifiant);
});

test('trainings come after those that are there, and the count follows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portulan-offre-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const records = join(folder, 'avant');
  mkdirSync(records);
  for (const type of ['formation', 'action', 'session', 'organisme'])
    writeFileSync(join(records, `${type}.ndjson`), '{"identifiant":"x"}\n{"fin":{"count":1}}\n');
  ajouterOffre(records, join(folder, 'apres'), 3);
  const lines = readFileSync(join(folder, 'apres', 'formation.ndjson'), 'utf8')
    .trim()
    .split('\n');
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toBe('{"fin":{"count":4}}');
});
