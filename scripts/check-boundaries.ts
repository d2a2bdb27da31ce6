/** Refuses an import that goes against ARCHITECTURE.md, or that no package.json declares. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBoundaries, type Manifest } from './checks/boundaries.ts';
import { main } from './lib/failure.ts';
import { ROOT } from './lib/home.ts';

const FOLDERS = ['.', 'content-schemas', 'cms', 'importers', 'site', 'scripts'];
const NOT_OURS = [
  '**/node_modules/**',
  'cms/{dist,build,.cache,.strapi,types}/**',
  'site/{dist,.astro}/**',
];

const manifestOf = (folder: string): Manifest => {
  const path = join(ROOT, folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};

await main(async () => {
  const patterns = ['*.{ts,mjs}', `{${FOLDERS.slice(1)}}/**/*.{ts,tsx,mts,cts,js,mjs,cjs,astro}`];
  const paths = globSync(patterns, { cwd: ROOT, exclude: NOT_OURS });
  const files = new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(ROOT, path), 'utf8')]),
  );
  const manifests = Object.fromEntries(FOLDERS.map((folder) => [folder, manifestOf(folder)]));
  const broken = checkBoundaries(files, manifests);
  for (const sentence of broken) console.error(`boundaries: ${sentence}`);
  console.log(`boundaries: ${files.size} files, ${broken.length} broken rules`);
  return broken.length > 0 ? 1 : 0;
});
