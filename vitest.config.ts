import { defineConfig } from 'vitest/config';

const LIVE = ['cms/test/**/*.test.ts', '**/*.integration.test.ts'];
const never = ['**/node_modules/**', '**/dist/**', '**/.cache/**', '**/.portulan/**'];

export default defineConfig({
  test: {
    // Two cores: more workers only make each other late.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{content-schemas,importers,scripts,cms}/**/*.test.ts'],
          exclude: [...never, ...LIVE],
        },
      },
      // Astro templates need Astro's own Vite set-up.
      './site/vitest.config.ts',
      {
        test: {
          name: 'integration',
          include: LIVE,
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['site/e2e/**/*.e2e.test.ts'],
          exclude: never,
          globalSetup: ['site/e2e/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
