/** A job page may cost 150 KB, 12 requests and 30 KB of script: here on the examples, each time. */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { weigh } from './checks/budgets.ts';
import { runNode } from './lib/child.ts';
import { main } from './lib/failure.ts';
import { homeAt } from './lib/home.ts';

const BUDGET = { bytes: 150_000, requests: 12, scriptBytes: 30_000 } as const;

await main(async () => {
  const home = homeAt(mkdtempSync(join(tmpdir(), 'portulan-budgets-')));
  try {
    const records = join('content-schemas', 'examples');
    await runNode([join('site', 'src', 'build', 'cli.ts'), '--records', records], {
      env: { ...process.env, PORTULAN_HOME: home.folder },
      stderr: () => {},
    });
    const jobs = globSync('metiers/*/index.html', { cwd: home.current }).map(dirname);
    const over = jobs.flatMap((url) => {
      const weight = weigh(home.current, url);
      return (Object.keys(BUDGET) as (keyof typeof BUDGET)[])
        .filter((name) => weight[name] > BUDGET[name])
        .map((name) => `${url}: ${name} ${weight[name]} > ${BUDGET[name]}`);
    });
    for (const sentence of over) console.error(`budgets: ${sentence}`);
    console.log(`budgets: ${jobs.length} job pages, ${over.length} over budget`);
    return over.length > 0 || jobs.length === 0 ? 1 : 0;
  } finally {
    rmSync(home.folder, { recursive: true, force: true });
  }
});
