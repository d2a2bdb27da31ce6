/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    root: import.meta.dirname,
    test: { name: 'site', include: ['src/**/*.test.ts'], exclude: ['**/*.integration.test.ts'] },
  },
  // Without it `Astro.site` is undefined in the components under test.
  { site: 'http://127.0.0.1:4321' },
);
