/**
 * Writes every file derived from content-schemas; with `--check` writes nothing and fails when one
 * differs from what is checked in, or is there without being derived any more.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Entity, registry } from '@portulan/content-schemas';
import { toContract } from '@portulan/content-schemas/generate/to-contract';
import { toJsonSchema } from '@portulan/content-schemas/generate/to-json-schema';
import { toOpenApi } from '@portulan/content-schemas/generate/to-openapi';
import { toStrapi } from '@portulan/content-schemas/generate/to-strapi';

const root = join(import.meta.dirname, '..');
const entities = registry as unknown as readonly Entity[];

/** Places that hold nothing but generated files. */
const GENERATED = [
  'cms/src/api/*/content-types/*/schema.json',
  'cms/src/components/*/*.json',
  'content-schemas/generated/**/*.json',
];

function derivedFiles(): Map<string, unknown> {
  const files = new Map<string, unknown>();
  for (const { path, content } of toStrapi(entities)) files.set(join('cms', path), content);
  files.set('content-schemas/generated/contract.json', toContract(entities));
  files.set('content-schemas/generated/openapi.json', toOpenApi(entities));
  for (const entity of entities)
    files.set(
      `content-schemas/generated/json-schema/${entity.singular}.json`,
      toJsonSchema(entity),
    );
  return files;
}

const stringify = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;
const current = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const files = derivedFiles();
const orphans = GENERATED.flatMap((pattern) => globSync(pattern, { cwd: root })).filter(
  (path) => !files.has(path),
);
const stale = [...files].filter(
  ([path, content]) => current(join(root, path)) !== stringify(content),
);

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`gen: ${path} is not what content-schemas says`);
  for (const path of orphans) console.error(`gen: ${path} is no longer derived from anything`);
  if (stale.length + orphans.length > 0) {
    console.error('gen: run `npm run gen` and commit what it writes.');
    process.exit(1);
  }
  console.log(`gen: ${files.size} generated files are up to date`);
} else {
  for (const [path, content] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), stringify(content));
  }
  for (const path of orphans) rmSync(join(root, path));
  console.log(`gen: ${stale.length} written, ${orphans.length} removed, ${files.size} in all`);
}
