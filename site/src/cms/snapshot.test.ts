import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { action, session } from '../testing/offre.ts';
import { metier } from '../testing/records.ts';
import { readSnapshot } from './snapshot.ts';

function folder(files: Record<string, object[]>): string {
  const path = mkdtempSync(join(tmpdir(), 'portulan-snapshot-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const [type, records] of Object.entries(files)) {
    const lines = [...records, { fin: { count: records.length } }];
    writeFileSync(
      join(path, `${type}.ndjson`),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
  }
  return path;
}

test('a record whose other side is still awaited is not shown, and stops nothing', async () => {
  const { action: _awaited, ...waiting } = session({ identifiant: 'seule' });
  const records = folder({
    metier: [metier()],
    action: [action()],
    session: [session(), waiting],
  });
  const verified = join(records, 'verified');
  for (let time = 0; time < 2; time += 1) {
    const { records: read } = await readSnapshot(records, verified);
    expect(read.session.map(({ identifiant }) => identifiant)).toEqual(['lheo-1-s']);
  }
});

test('a field that the schema asks for still stops the build, named', async () => {
  const { libelle: _name, ...nameless } = metier();
  await expect(readSnapshot(folder({ metier: [nameless] }))).rejects.toThrow(
    'metier D1102 : libelle',
  );
});
