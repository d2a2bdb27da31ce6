import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { extraFiles } from './extras.ts';
import { writeWhole } from './files.ts';
import { buildHome } from './home.ts';
import { withLock } from './lock.ts';
import { liveVersion, type Manifest } from './manifest.ts';
import { pruneVersions, publish, refuseShrunk } from './publish.ts';
import { KEPT_VERSIONS, prepareSpares, prepareStaging, removeFile } from './staging.ts';

function home() {
  const folder = mkdtempSync(join(tmpdir(), 'portulan-publish-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return buildHome({ PORTULAN_HOME: folder });
}

const manifest = (version: string, urls: readonly string[] = []): Manifest => ({
  version,
  templates: '',
  assets: [],
  sections: {},
  groups: {},
  facts: {},
  pages: Object.fromEntries(
    urls.map((url) => [url, { template: 'metier', entree: '', modele: '', indexable: true }]),
  ),
});

/** Publishes a version whose home page is its name. */
function release(at: ReturnType<typeof home>, version: string): string | undefined {
  const base = prepareStaging(at, liveVersion(at));
  writeWhole(join(at.staging, 'index.html'), version);
  publish(at, manifest(version));
  pruneVersions(at, version);
  return base;
}

test('the live site is always a whole version, and the last five are kept', () => {
  const at = home();
  const versions = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'];
  const bases = versions.map((version) => {
    const base = release(at, version);
    expect(readFileSync(join(at.current, 'index.html'), 'utf8')).toBe(version);
    return base;
  });
  expect(readdirSync(at.versions)).toEqual(versions.slice(-KEPT_VERSIONS));
  expect(readdirSync(at.manifests)).toHaveLength(KEPT_VERSIONS);
  expect(bases).toEqual([undefined, 'v1', 'v2', 'v3', 'v4', 'v1', 'v2']);
  expect(readFileSync(join(at.versions, 'v6', 'index.html'), 'utf8')).toBe('v6');
});

test('unchanged files are shared between versions, a replaced one never changes its twin', () => {
  const at = home();
  release(at, 'v1');
  mkdirSync(join(at.versions, 'v1', 'guides'));
  writeFileSync(join(at.versions, 'v1', 'guides', 'index.html'), 'guides');
  release(at, 'v2');
  const inode = (version: string, file: string) => statSync(join(at.versions, version, file)).ino;
  expect(inode('v2', 'guides/index.html')).toBe(inode('v1', 'guides/index.html'));
  expect(readFileSync(join(at.versions, 'v1', 'index.html'), 'utf8')).toBe('v1');
  removeFile(join(at.versions, 'v2'), 'guides/index.html');
  expect(existsSync(join(at.versions, 'v2', 'guides'))).toBe(false);
  expect(existsSync(join(at.versions, 'v1', 'guides', 'index.html'))).toBe(true);
});

test('a first build prepares whole folders for the next ones, which leave it as it is', async () => {
  const at = home();
  prepareStaging(at, undefined);
  writeWhole(join(at.staging, 'guides', 'index.html'), 'guides');
  const { settle } = prepareSpares(at);
  // The thread may be told to stop before its first folder: wait for that one.
  while (!existsSync(`${at.spares}.0.tmp`)) await setImmediate();
  const complete = await settle();
  writeWhole(join(at.staging, 'index.html'), 'v1');
  // A file that came later to a folder which the spare has already.
  writeWhole(join(at.staging, 'guides', 'partage.png'), 'image');
  complete('v1', ['guides/partage.png']);
  publish(at, manifest('v1'));
  pruneVersions(at, 'v1');
  expect(existsSync(`${at.spares}.0.tmp`)).toBe(false);
  expect(release(at, 'v2')).toBe('v1');
  expect(readFileSync(join(at.versions, 'v2', 'guides', 'index.html'), 'utf8')).toBe('guides');
  expect(existsSync(join(at.versions, 'v2', 'guides', 'partage.png'))).toBe(true);
  expect(readFileSync(join(at.versions, 'v1', 'index.html'), 'utf8')).toBe('v1');
  expect(readdirSync(at.spares)).not.toContain('v1.0');
});

test('a build that would lose over 2 % of the pages is refused, unless forced', () => {
  const urls = Array.from({ length: 100 }, (_, rank) => `/${rank}/`);
  const before = manifest('v1', urls);
  expect(() => refuseShrunk(before, 98, false)).not.toThrow();
  expect(() => refuseShrunk(before, 97, false)).toThrow(
    expect.objectContaining({ code: 'build.shrunk' }),
  );
  expect(() => refuseShrunk(before, 0, true)).not.toThrow();
  expect(() => refuseShrunk(undefined, 0, false)).not.toThrow();
});

test('two builders do not run at once, and a killed one blocks nobody', async () => {
  const { lock } = home();
  await withLock(lock, 0, async () => {
    // This process holds it; another one would read its number.
    writeFileSync(lock, String(process.ppid));
    await expect(withLock(lock, 0, async () => undefined)).rejects.toThrow(
      expect.objectContaining({ code: 'build.busy' }),
    );
  });
  writeFileSync(lock, '2147483646');
  expect(await withLock(lock, 0, async () => 'done')).toBe('done');
  expect(existsSync(lock)).toBe(false);
});

test('the sitemap names the pages to find, in files of a size that robots accept', () => {
  const pages = Array.from({ length: 40_001 }, (_, rank) => ({
    url: `/${rank}/`,
    indexable: rank !== 7,
  }));
  const files = extraFiles(pages, 'https://exemple.fr');
  expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap-index.xml', 'robots.txt']);
  expect(files.get('sitemap-1.xml')?.match(/<loc>/g)).toHaveLength(40_000);
  expect(files.get('sitemap-1.xml')).toContain('<loc>https://exemple.fr/8/</loc>');
  expect(files.get('sitemap-1.xml')).not.toContain('https://exemple.fr/7/');
  expect(files.get('robots.txt')).toContain('Sitemap: https://exemple.fr/sitemap-index.xml');
});
