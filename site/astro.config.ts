import { join } from 'node:path';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { portulan } from './src/integrations/portulan.ts';

const home = process.env.PORTULAN_HOME ?? join(import.meta.dirname, '..', '.portulan');

// Read by the page models inside Astro's bundle, where the place of this file is lost.
process.env.PORTULAN_RECORDS ??= join(home, 'site', 'records');

export default defineConfig({
  site: process.env.PORTULAN_SITE_URL ?? 'http://127.0.0.1:4321',
  outDir: process.env.PORTULAN_OUT ?? './dist',
  trailingSlash: 'always',
  // One stylesheet and one script file each: cached once for thousands of pages, nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
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
  integrations: [react(), portulan()],
});
