/** From a whole staging folder to the live site, in one rename. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SiteError } from '../domain/site-error.ts';
import { writeWhole } from './files.ts';
import type { BuildHome } from './home.ts';
import { switchTo } from './live-state.ts';
import type { Manifest } from './manifest.ts';
import { KEPT_VERSIONS } from './staging.ts';

/** Share of the last version's pages under which a build is refused: a cut export looks like that. */
const MIN_SHARE = 0.98;

/** Sortable by time. */
export const newVersion = (): string => new Date().toISOString().replace(/[-:.]/g, '');

export function refuseShrunk(before: Manifest | undefined, pages: number, force: boolean): void {
  const last = before ? Object.keys(before.pages).length : 0;
  if (force || pages >= last * MIN_SHARE) return;
  throw new SiteError(
    'build.shrunk',
    `Le site n’aurait plus que ${pages} pages au lieu de ${last} : rien n’a été publié. Vérifiez les données, ou relancez avec --force.`,
    { pages, last },
  );
}

export function publish(home: BuildHome, manifest: Manifest): void {
  const folder = join(home.versions, manifest.version);
  mkdirSync(home.versions, { recursive: true });
  writeWhole(join(home.manifests, `${manifest.version}.json`), JSON.stringify(manifest));
  renameSync(home.staging, folder);
  switchTo(home, manifest.version);
}

/** Removes versions over the number kept, and manifests whose version is gone. */
export function pruneVersions(home: BuildHome, live: string): void {
  const versions = readdirSync(home.versions).sort().reverse();
  const kept = new Set([live, ...versions.slice(0, KEPT_VERSIONS)]);
  for (const version of versions)
    if (!kept.has(version)) rmSync(join(home.versions, version), { recursive: true, force: true });
  for (const name of readdirSync(home.manifests))
    if (!kept.has(basename(name, '.json'))) rmSync(join(home.manifests, name), { force: true });
  if (!existsSync(home.spares)) return;
  for (const name of readdirSync(home.spares))
    if (!kept.has(name.replace(/\.\d+$/, '')))
      rmSync(join(home.spares, name), { recursive: true, force: true });
}
