/**
 * What makes one set of page files serve both ways to build: the plain way pre-renders them with
 * their models, the fast way (`PORTULAN_BUILD=templates`) bundles them for the render workers.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { MOTIFS } from '../domain/jumelles.ts';
import { enAnglais } from '../domain/langue.ts';

const local = (file: string) => new URL(file, import.meta.url);

/** Loaded by Node itself: Astro's loader of configuration is closed by the time the hooks run. */
const afterPlain = (): typeof import('./after-plain.ts') =>
  createRequire(import.meta.url)('./after-plain.ts');

/** `/domaines/` is written by `domaines/index.astro`, `/domaines/[slug]/` by `domaines/[slug].astro`. */
const pageFileOf = (pattern: string): string =>
  `../pages${pattern.endsWith(']/') ? pattern.slice(0, -1) : `${pattern}index`}.astro`;

/** The page files of twins answer under `/en/` too. */
const english: AstroIntegration = {
  name: 'portulan-english',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const pattern of MOTIFS)
        injectRoute({ pattern: enAnglais(pattern), entrypoint: local(pageFileOf(pattern)) });
    },
  },
};

/** Pre-renders every page with the model that the middleware gives it. */
const plain: AstroIntegration = {
  name: 'portulan-plain',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) =>
      addMiddleware({ order: 'pre', entrypoint: local('./page-middleware.ts') }),
    'astro:server:setup': ({ server }) => {
      afterPlain().servePictures(server);
      afterPlain().serveBeside(server);
    },
    'astro:build:done': ({ dir }) => afterPlain().finishPlain(fileURLToPath(dir)),
  },
};

/** Leaves the reading of records out of the bundle: its models are given to it. */
const withoutRecords = {
  name: 'portulan-without-records',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('/page-models/current-pages.ts') ? 'export const currentPages = undefined;' : null,
};

/** Bundles the page files behind one `render` function. */
const templates: AstroIntegration = {
  name: 'portulan-templates',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      // Whole in itself: it runs from PORTULAN_HOME, where no package can be found.
      updateConfig({ vite: { ssr: { noExternal: true }, plugins: [withoutRecords] } });
    },
    'astro:route:setup': ({ route }) => {
      route.prerender = false;
    },
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'portulan-templates',
        entrypointResolution: 'auto',
        serverEntrypoint: local('./templates-entry.ts'),
        supportedAstroFeatures: {
          staticOutput: 'stable',
          serverOutput: 'stable',
          hybridOutput: 'stable',
        },
      }),
  },
};

/** The part of Astro's configuration that depends on the way to build. */
export const wayToBuild = (): { integrations: AstroIntegration[]; adapter?: AstroIntegration } =>
  process.env.PORTULAN_BUILD === 'templates'
    ? { integrations: [english], adapter: templates }
    : { integrations: [english, plain] };
