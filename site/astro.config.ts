import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { clientChunks } from './src/integrations/chunks.ts';
import { wayToBuild } from './src/integrations/portulan.ts';
import { functionsInDev } from './src/server/astro-dev.ts';

const home = process.env.PORTULAN_HOME ?? join(import.meta.dirname, '..', '.portulan');

const pulled = join(home, 'site', 'records');
const examples = join(import.meta.dirname, '..', 'content-schemas', 'examples');

// Read by the page models inside Astro's bundle, where the place of this file is lost. Without a
// pull from the CMS, the examples are shown: `npm run dev:site` needs nothing else running.
process.env.PORTULAN_RECORDS ??= existsSync(join(pulled, 'metier.ndjson')) ? pulled : examples;

const { integrations, adapter } = wayToBuild();

export default defineConfig({
  site: process.env.PORTULAN_SITE_URL ?? 'http://127.0.0.1:4321',
  outDir: process.env.PORTULAN_OUT ?? './dist',
  trailingSlash: 'always',
  // One stylesheet and one script file each: cached once for thousands of pages, nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    environments: { client: { build: { rolldownOptions: { output: clientChunks } } } },
  },
  devToolbar: { enabled: false },
  // Shiki writes style attributes, which the CSP blocks; Markdown is rendered by src/domain anyway.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind searches with WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  // Pictures are made by src/images, under the same names by both ways to build.
  image: { service: passthroughImageService() },
  adapter,
  integrations: [react(), functionsInDev(), ...integrations],
});
