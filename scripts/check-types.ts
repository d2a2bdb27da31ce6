/** Type checks of every workspace, each with the compiler its framework accepts. */
import { join } from 'node:path';
import { ended, startNode } from './lib/child.ts';
import { main } from './lib/failure.ts';
import { astro, tsc } from './lib/tools.ts';

const withTsc = (workspace: string, project = 'tsconfig.json') => ({
  label: join(workspace, project),
  args: [tsc(workspace), '--noEmit', '-p', join(workspace, project)],
});

const CHECKS = [
  withTsc('content-schemas'),
  withTsc('importers'),
  withTsc('scripts'),
  withTsc('cms'),
  withTsc('cms', join('src', 'admin', 'tsconfig.json')),
  { label: 'site', args: [astro, 'check', '--root', 'site'] },
];

await main(async () => {
  let failed = 0;
  for (const { label, args } of CHECKS) {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const code = await ended(startNode(args, { env }));
    console.log(`types: ${label} ${code === 0 ? 'ok' : 'FAILED'}`);
    if (code !== 0) failed++;
  }
  return failed > 0 ? 1 : 0;
});
