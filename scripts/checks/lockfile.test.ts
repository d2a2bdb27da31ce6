import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/home.ts';

type Entry = {
  resolved?: string;
  link?: boolean;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};

test('the platform packages of the root’s tools are in the lockfile, those of other systems too', () => {
  // npm drops one that its registry does not serve, and `npm ci` then refuses the whole lockfile.
  const missing = Object.keys(packages['']?.devDependencies ?? {}).flatMap((tool) =>
    Object.keys(packages[`node_modules/${tool}`]?.optionalDependencies ?? {}).filter(
      (name) => !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry', () => {
  const hosts = Object.values(packages).filter(({ resolved, link }) => resolved && !link);
  expect(hosts).toEqual([]);
});
