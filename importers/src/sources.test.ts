import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../test/helpers.ts';
import { sharedData } from '../test/shared-data.ts';
import { type Assigned, assign } from './all/assign.ts';
import { takeInventory } from './all/inventory.ts';
import { allSources, sourceNamed } from './sources.ts';

const sources = await allSources();

async function assignedIn(folder: string): Promise<Assigned[]> {
  const { found, close } = await takeInventory(folder, {
    temporary: temporaryFolder(),
    signal: new AbortController().signal,
  });
  await close();
  return assign(found, sources);
}

const names = (some: Assigned['importers']) => some.map(({ name }) => name);

test('each source is found by its own name, and none has that of a command', async () => {
  const all = sources.map(({ name }) => name);
  expect(await Promise.all(all.map(sourceNamed))).toEqual(sources);
  expect(all.filter((name) => ['all', 'rejouer'].includes(name))).toEqual([]);
});

test.each(sources.map(({ name }) => name))(
  '%s recognises its fixtures, and no other source imports them',
  async (name) => {
    const fixtures = await assignedIn(join(import.meta.dirname, 'sources', name, 'fixtures'));
    expect(fixtures.some(({ importers }) => importers[0]?.name === name)).toBe(true);
    // A file of another source may be among them, when this one uses it beside its own.
    const strangers = fixtures.filter(
      ({ importers, users }) =>
        names(importers).some((importer) => importer !== name) && !names(users).includes(name),
    );
    expect(strangers.map(({ file, importers }) => [file.name, ...names(importers)])).toEqual([]);
  },
);

/** Beginnings at which a careless pattern would stay for hours. */
const HOSTILE_HEADS = {
  'a DOCTYPE of brackets': `<!DOCTYPE a ${'[]'.repeat(28)}`,
  'a DOCTYPE of longer brackets': `<!DOCTYPE a ${'[a]'.repeat(28)}[`,
  'comments that never end': '<!--'.repeat(16_000),
  'attributes that never end': `<a ${'b="'.repeat(20_000)}`,
  'quotes by turns': `<a ${`'"`.repeat(30_000)}`,
  blanks: ' '.repeat(60_000),
  'quotes alone': '"'.repeat(60_000),
  'separators alone': ';'.repeat(65_000),
  'brackets of JSON': `[{"a":${'['.repeat(60_000)}`,
  backslashes: `{"${'\\'.repeat(60_000)}`,
  'one digit': '1'.repeat(60_000),
};

test.each(Object.entries(HOSTILE_HEADS))('%s: no source stays at them', (_name, text) => {
  const file = { name: 'f', open: async () => [] as unknown as AsyncIterable<Buffer> };
  const start = performance.now();
  for (const source of sources) expect(source.recognise(file, Buffer.from(text))).toBe(false);
  expect(performance.now() - start).toBeLessThan(3_000);
});

const official = sharedData('.');

test.skipIf(!official)('no official file is imported by two sources', async () => {
  const files = await assignedIn(official ?? '');
  const twice = files.filter(({ importers }) => importers.length > 1);
  expect(twice.map(({ file, importers }) => [file.name, ...names(importers)])).toEqual([]);
});
