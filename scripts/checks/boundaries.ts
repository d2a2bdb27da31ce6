/** The import rules of ARCHITECTURE.md, on paths and sources only: what npm's hoisting would hide. */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { importsOf } from './imports.ts';

export type Manifest = {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};

/** What each workspace may import of ours. `scripts` ties everything together. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'content-schemas': [],
  cms: ['content-schemas'],
  importers: ['content-schemas'],
  site: ['content-schemas'],
  scripts: ['content-schemas', 'cms', 'importers', 'site'],
};
const ROOT = '.';
const OURS = '@portulan/';
/** An island is a folder whose one door is its `*.island.tsx`; React goes no further. */
const ISLANDS = /^(site\/src\/islands\/[^/]+\/)/;
const ISLAND_DOOR = /\.(island\.tsx|css)$/;
/** Strapi's admin is made of React 18, and is no part of the public site. */
const ADMIN = /^cms\/src\/(.*\/)?admin\//;
/** Files that only developers run may use the tools that the root declares. */
const TOOLING = /(\.test\.tsx?|\.config\.ts)$|^site\/e2e\/|^cms\/test\/|^scripts\//;
const NO_REACT = 'React belongs in the islands only';
/** Provided by Astro and Vite, no package behind. */
const VIRTUAL = /^(astro:|virtual:|#)/;

const workspaceOf = (path: string) => {
  const [first = ''] = path.split('/');
  return first in MAY_IMPORT ? first : ROOT;
};

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Some packages are their types and nothing else. */
const declares = (manifest: Manifest | undefined, name: string) =>
  Boolean(
    manifest?.dependencies?.[name] ??
      manifest?.devDependencies?.[name] ??
      manifest?.devDependencies?.[`@types/${name}`],
  );

/** The rule that an import breaks, as a sentence, or undefined. */
export function brokenRule(
  path: string,
  specifier: string,
  manifests: Record<string, Manifest>,
): string | undefined {
  const from = workspaceOf(path);
  const mayImport = (to: string) =>
    to === from || from === ROOT || (MAY_IMPORT[from] ?? []).includes(to);

  if (specifier.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(path), specifier));
    const to = workspaceOf(target);
    if (to !== ROOT && !mayImport(to)) return `${from} must not import ${to}`;
    if (to !== from && to === 'content-schemas') return `import it as ${OURS}content-schemas`;
    const island = ISLANDS.exec(target)?.[1];
    if (island && !path.startsWith(island) && !ISLAND_DOOR.test(target))
      return 'an island is entered by its *.island.tsx only';
    return undefined;
  }
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return undefined;
  if (VIRTUAL.test(specifier) || specifier.startsWith('/')) return undefined;

  const name = packageOf(specifier);
  if (name.startsWith(OURS) && !mayImport(name.slice(OURS.length)))
    return `${from} must not import ${name.slice(OURS.length)}`;
  if (/^react(-dom)?$/.test(name) && !ISLANDS.test(path) && !ADMIN.test(path)) return NO_REACT;
  if (declares(manifests[from], name)) return undefined;
  if (TOOLING.test(path) && declares(manifests[ROOT], name)) return undefined;
  return `${name} is not declared in ${posix.join(from, 'package.json')}`;
}

/** @param files sources by path from the root, with `/` */
export function checkBoundaries(
  files: ReadonlyMap<string, string>,
  manifests: Record<string, Manifest>,
): string[] {
  const broken: string[] = [];
  for (const [path, source] of files) {
    if (/^site\/.*\.tsx$/.test(path) && !ISLANDS.test(path)) broken.push(`${path}: ${NO_REACT}`);
    for (const specifier of importsOf(path, source)) {
      const rule = brokenRule(path, specifier, manifests);
      if (rule) broken.push(`${path}: '${specifier}': ${rule}`);
    }
  }
  return broken;
}
