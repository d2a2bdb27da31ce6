import { expect, test } from 'vitest';
import { checkBoundaries } from './boundaries.ts';

const manifests = {
  '.': { devDependencies: { vitest: '1', typescript: '1' } },
  'content-schemas': { dependencies: { zod: '1' } },
  cms: { dependencies: { '@strapi/strapi': '1', react: '1' } },
  importers: { dependencies: { '@portulan/content-schemas': '*' } },
  site: { dependencies: { '@portulan/content-schemas': '*', react: '1', hono: '1' } },
  scripts: { dependencies: { '@portulan/content-schemas': '*' } },
};
const check = (path: string, source: string) =>
  checkBoundaries(new Map([[path, source]]), manifests);

test.each([
  ['site/src/a.ts', "import { Metier } from '@portulan/content-schemas';"],
  ['site/src/a.ts', "import { readFile } from 'node:fs/promises'; import './b.ts';"],
  ['site/src/islands/x/X.island.tsx', "import { useState } from 'react'; import './Part.tsx';"],
  ['site/src/islands/x/use-part.ts', "import { useState } from 'react';"],
  ['site/src/pages/x/index.astro', "---\nimport X from '../../islands/x/X.island.tsx';\n---"],
  ['cms/src/plugins/ingest/admin/src/App.tsx', "import { useState } from 'react';"],
  ['site/src/a.test.ts', "import { test } from 'vitest';"],
  ['scripts/serve/portal.ts', "import { app } from '../../site/src/server/app.ts';"],
  ['site/src/pages/a.astro', "---\nimport { getEntry } from 'astro:content';\n---\n<p>import</p>"],
  ['vitest.config.ts', "import { defineConfig } from 'vitest/config';"],
])('%s may say %s', (path, source) => {
  expect(check(path, source)).toEqual([]);
});

test.each([
  ['content-schemas/src/a.ts', "import '@portulan/importers';", 'must not import importers'],
  ['content-schemas/src/a.ts', "import x from '../../site/src/x.ts';", 'must not import site'],
  ['importers/src/a.ts', "import '../../cms/src/index.ts';", 'must not import cms'],
  [
    'site/src/a.ts',
    "export * from '../../importers/src/core/csv.ts';",
    'must not import importers',
  ],
  [
    'site/src/a.ts',
    "const x = await import('../../scripts/lib/home.ts');",
    'must not import scripts',
  ],
  ['cms/src/a.ts', "const x = require('@portulan/site');", 'must not import site'],
  ['site/src/a.ts', "import type { X } from '../../content-schemas/src/x.ts';", 'import it as'],
  ['site/src/a.ts', "import { useState } from 'react';", 'React belongs'],
  ['site/src/components/Card.tsx', 'export const Card = () => null;', 'React belongs'],
  ['site/src/pages/a.astro', "---\nimport P from '../islands/x/Part.tsx';\n---", 'entered by'],
  ['site/src/islands/y/Y.island.tsx', "import P from '../x/use-part.ts';", 'entered by'],
  ['importers/src/a.ts', "import { z } from 'zod';", 'zod is not declared in importers'],
  ['site/src/a.ts', "import { x } from 'vitest';", 'vitest is not declared in site'],
  ['site/src/a.ts', "import mini from '@scope/name/mini';", '@scope/name is not declared'],
  ['site/src/pages/a.astro', "---\nimport x from 'left-pad';\n---\n", 'left-pad is not declared'],
  ['site/src/pages/a.astro', "<script>\nimport 'left-pad';\n</script>", 'left-pad is not declared'],
])('%s must not say %s', (path, source, rule) => {
  expect(check(path, source).join()).toContain(rule);
});
