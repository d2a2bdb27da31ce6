/** What is on line, beside what it was made from: read by the worker, changed by builds and returns. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { SiteEnLigne } from '@portulan/content-schemas';
import { SiteError } from '../domain/site-error.ts';
import { writeWhole } from './files.ts';
import type { BuildHome } from './home.ts';
import { liveVersion } from './manifest.ts';

type Noted = { etat?: string; retenue?: true };

const read = (home: BuildHome): Noted =>
  existsSync(home.enLigne) ? JSON.parse(readFileSync(home.enLigne, 'utf8')) : {};

const keptVersions = (home: BuildHome): string[] =>
  existsSync(home.versions) ? readdirSync(home.versions).sort().reverse() : [];

export function siteEnLigne(home: BuildHome): SiteEnLigne {
  const { etat, retenue = false } = read(home);
  const version = liveVersion(home);
  return {
    ...(version ? { version } : {}),
    ...(etat && version ? { etat } : {}),
    versions: keptVersions(home),
    retenue,
  };
}

/** After a build: the state of the CMS that it was made from, where that is known. */
export const noteBuilt = (home: BuildHome, etat: string | undefined): void =>
  writeWhole(home.enLigne, JSON.stringify(etat ? { etat } : {}));

/** A version that a person put back stays until a person says otherwise. */
export function refuseHeld(home: BuildHome): void {
  if (!read(home).retenue) return;
  throw new SiteError(
    'build.held',
    'Une version plus ancienne a été remise en ligne : rien ne la remplace tant que personne ne le demande (npm run build, ou « Reprendre » dans l’administration).',
  );
}

/** One rename: whoever reads the site meanwhile reads one version or the other. */
export function switchTo(home: BuildHome, version: string): void {
  const aside = `${home.current}.tmp`;
  rmSync(aside, { force: true });
  symlinkSync(relative(dirname(home.current), join(home.versions, version)), aside);
  renameSync(aside, home.current);
}

/** Puts a kept version back on line, the one before the present one unless another is named. */
export function putBack(home: BuildHome, wanted: string): string {
  const versions = keptVersions(home);
  const live = liveVersion(home);
  const version = wanted || versions.find((one) => live !== undefined && one < live);
  if (!version || !versions.includes(version))
    throw new SiteError(
      'build.noVersion',
      `${wanted ? `La version ${wanted} n’est pas gardée` : 'Aucune version plus ancienne n’est gardée'}. Versions : ${versions.join(', ') || 'aucune'}.`,
      { wanted, versions },
    );
  writeWhole(home.enLigne, JSON.stringify({ retenue: true } satisfies Noted));
  switchTo(home, version);
  return version;
}
