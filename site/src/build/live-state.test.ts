import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildHome } from './home.ts';
import { noteBuilt, putBack, refuseHeld, siteEnLigne, switchTo } from './live-state.ts';

const [OLD, MIDDLE, NEW] = ['20270101T000000000Z', '20270102T000000000Z', '20270103T000000000Z'];
const ETAT = 'a'.repeat(40);

function threeVersions() {
  const folder = mkdtempSync(join(tmpdir(), 'portulan-live-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const home = buildHome({ PORTULAN_HOME: folder });
  for (const version of [OLD, MIDDLE, NEW] as string[]) {
    mkdirSync(join(home.versions, version), { recursive: true });
    mkdirSync(home.manifests, { recursive: true });
    writeFileSync(join(home.manifests, `${version}.json`), '{}');
  }
  switchTo(home, NEW as string);
  noteBuilt(home, ETAT);
  return home;
}

test('what is on line says what it was made from', () => {
  const home = threeVersions();
  expect(siteEnLigne(home)).toEqual({
    version: NEW,
    etat: ETAT,
    versions: [NEW, MIDDLE, OLD],
    retenue: false,
  });
  expect(siteEnLigne(buildHome({ PORTULAN_HOME: join(home.site, 'nowhere') }))).toEqual({
    versions: [],
    retenue: false,
  });
});

test('a version that is put back stays until someone builds', () => {
  const home = threeVersions();
  expect(putBack(home, '')).toBe(MIDDLE);
  expect(basename(readlinkSync(home.current))).toBe(MIDDLE);
  expect(siteEnLigne(home)).toMatchObject({ version: MIDDLE, retenue: true });
  expect(() => refuseHeld(home)).toThrow(expect.objectContaining({ code: 'build.held' }));
  expect(putBack(home, NEW as string)).toBe(NEW);
  noteBuilt(home, undefined);
  expect(() => refuseHeld(home)).not.toThrow();
});

test('a version that is not kept is refused, and nothing changes', () => {
  const home = threeVersions();
  expect(() => putBack(home, '20260101T000000000Z')).toThrow(/n’est pas gardée/);
  putBack(home, OLD as string);
  expect(() => putBack(home, '')).toThrow(/Aucune version plus ancienne/);
  expect(siteEnLigne(home).version).toBe(OLD);
});
