/**
 * `npm run bench -- <import|build|search|pages> [--json]`: measures on this machine, as ratios within
 * one run; exits 1 when a limit is missed.
 */
import { type BenchResult, holds, type Say, table } from './bench/result.ts';
import { stopAll } from './lib/child.ts';
import { Failure, main } from './lib/failure.ts';
import { firstSignal } from './lib/signals.ts';

const BENCHES: Record<string, () => Promise<{ run: (say: Say) => Promise<BenchResult> }>> = {
  import: () => import('./bench/import.ts'),
  build: () => import('./bench/build.ts'),
  search: () => import('./bench/search.ts'),
  pages: () => import('./bench/pages.ts'),
};

await main(async () => {
  const json = process.argv.includes('--json');
  const [name = '', ...extra] = process.argv.slice(2).filter((arg) => arg !== '--json');
  const load = BENCHES[name];
  if (!load || extra.length > 0)
    throw new Failure(
      'bench.usage',
      `Usage : npm run bench -- <${Object.keys(BENCHES).join('|')}> [--json]`,
    );
  const { run } = await load();
  const say: Say = (text) => console.error(text);
  const interrupted = firstSignal().then(() => {
    throw new Failure('bench.interrupted', 'Mesure interrompue.');
  });
  try {
    const result = await Promise.race([run(say), interrupted]);
    console.log(json ? JSON.stringify(result) : `\n${table(result)}`);
    return result.limits.every(holds) ? 0 : 1;
  } finally {
    await stopAll();
  }
});
