/** Where the builder keeps its state, under `PORTULAN_HOME/site`. */
import { join, resolve } from 'node:path';

/** The root of the `site` workspace. */
export const SITE_ROOT = resolve(import.meta.dirname, '..', '..');

export type BuildHome = ReturnType<typeof buildHome>;

export function buildHome(env: NodeJS.ProcessEnv = process.env) {
  const root = resolve(SITE_ROOT, '..');
  const site = join(resolve(root, env.PORTULAN_HOME || '.portulan'), 'site');
  return {
    site,
    /** The pulled export: `<type>.ndjson`, `sources.ndjson`, `medias/`. */
    records: join(site, 'records'),
    /** Those that were checked against the schemas. */
    verified: join(site, 'verified'),
    /** Published folders, one a build; `current` is a symbolic link to one of them. */
    versions: join(site, 'versions'),
    current: join(site, 'current'),
    /** What the live version was made from, and whether a person holds it there. */
    enLigne: join(site, 'en-ligne.json'),
    /** The next version while it is prepared. */
    staging: join(site, 'staging'),
    /** Copies of versions, for the next ones to be prepared in: `<version>.<number>`. */
    spares: join(site, 'spares'),
    /** What each version was made from, beside it and never published. */
    manifests: join(site, 'manifests'),
    /** Template bundles, by the digest of their sources. */
    templates: join(site, 'templates'),
    /** Resized pictures, by their published name. */
    pictures: join(site, 'pictures'),
    /** Search indexes, by section and digest of what they index. */
    search: join(site, 'search'),
    /** The index of job titles, and what each job brought to it. */
    noms: join(site, 'noms'),
    lock: join(site, 'build.lock'),
    /** The builder's own code, compiled. */
    code: join(site, 'code'),
  };
}
