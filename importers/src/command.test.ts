import { expect, test } from 'vitest';
import { readCommand } from './command.ts';

const flags = { dryRun: false, force: false, json: false, progressJson: false };

test('the three ways to ask', () => {
  expect(readCommand(['rome', 'dossier', '--dry-run', '--json'])).toEqual({
    ...flags,
    kind: 'source',
    source: 'rome',
    location: 'dossier',
    partiel: false,
    dryRun: true,
    json: true,
  });
  expect(readCommand(['all', '--from', 'dossier', '--force'])).toEqual({
    ...flags,
    kind: 'all',
    location: 'dossier',
    force: true,
  });
  expect(readCommand(['rejouer', 'rome'])).toEqual({
    ...flags,
    kind: 'rejouer',
    source: 'rome',
    run: undefined,
  });
  expect(readCommand(['rejouer', 'rome', '2026'])).toMatchObject({ run: '2026' });
});

test.each([
  [['rome']],
  [['rome', 'a', 'b']],
  [['rome', 'a', '--from', 'b']],
  [['rome', 'a', '--faux']],
  [['all']],
  [['all', 'dossier']],
  [['all', 'dossier', '--from', 'autre']],
  [['rejouer']],
  [['rejouer', 'rome', 'a', 'b']],
  [['rejouer', 'rome', '--dry-run']],
])('%j is told how to ask', (args) => {
  expect(() => readCommand(args)).toThrowError(
    expect.objectContaining({ code: 'import.usage', message: expect.stringContaining('Usage :') }),
  );
});
