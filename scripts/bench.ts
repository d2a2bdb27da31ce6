/**
 * `npm run bench -- <import|build|search|pages|publish> [--json]`, `import --formations N --sessions M`,
 * `import --volume-go N`, `search --queries FILE`, `search --offre N`
 * `pages --paths /a/,/b/` or `publish --formations N`:
 * measures on this machine, as ratios within one run; exits 1 when a limit is missed.
 */
import { parseArgs } from 'node:util';
import { type BenchResult, holds, type Say, table } from './bench/result.ts';
import { stopAll } from './lib/child.ts';
import { Failure, main } from './lib/failure.ts';
import { firstSignal } from './lib/signals.ts';

type Run = (say: Say) => Promise<BenchResult>;

const BENCHES: Record<string, () => Promise<{ run: Run }>> = {
  import: () => import('./bench/import.ts'),
  build: () => import('./bench/build.ts'),
  search: () => import('./bench/search.ts'),
  pages: () => import('./bench/pages.ts'),
  publish: () => import('./bench/publish.ts'),
};

const USAGE = `Usage : npm run bench -- <${Object.keys(BENCHES).join('|')}> [--json]
  npm run bench -- import --formations <nombre> --sessions <nombre> [--json]
  npm run bench -- import --volume-go <nombre> [--json]
  npm run bench -- search --queries <fichier.json> [--json]
  npm run bench -- search --offre <nombre de formations> [--json]
  npm run bench -- pages --paths </adresse/,/autre/> [--json]
  npm run bench -- publish --formations <nombre> [--json]`;

const usage = () => new Failure('bench.usage', USAGE);

const options = {
  formations: { type: 'string' },
  sessions: { type: 'string' },
  'volume-go': { type: 'string' },
  queries: { type: 'string' },
  offre: { type: 'string' },
  paths: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw usage();
  }
}

/** Sessions are at least as many as formations: no formation goes without. */
async function volumeRun(formations: number, sessions: number): Promise<Run> {
  const { runVolume } = await import('./bench/import-volume.ts');
  if (!Number.isInteger(formations) || !Number.isInteger(sessions)) throw usage();
  if (formations < 1 || sessions < formations) throw usage();
  return (say) => runVolume({ formations, sessions }, say);
}

/** A part of a gigabyte will do. */
async function dryRun(go: number): Promise<Run> {
  const { runDry } = await import('./bench/import-dry.ts');
  if (!(go > 0 && go <= 100)) throw usage();
  return (say) => runDry(go, say);
}

async function publishRun(formations: number): Promise<Run> {
  const { runPublish } = await import('./bench/publish.ts');
  if (!Number.isInteger(formations) || formations < 1) throw usage();
  return (say) => runPublish(formations, say);
}

/** Invented trainings beside the real pages. */
async function offreRun(formations: number): Promise<Run> {
  const { runOffre } = await import('./bench/search-offre.ts');
  if (!Number.isInteger(formations) || formations < 1) throw usage();
  return (say) => runOffre(formations, say);
}

async function runOf({ values, positionals }: ReturnType<typeof readArguments>): Promise<Run> {
  const [name = '', ...extra] = positionals;
  const { formations, sessions, 'volume-go': go, queries, offre, paths } = values;
  if (name === 'publish' && formations !== undefined) return publishRun(Number(formations));
  const isVolume = formations !== undefined || sessions !== undefined;
  const isSized = isVolume || go !== undefined;
  const load = BENCHES[name];
  if (!load || extra.length > 0 || (isSized && name !== 'import')) throw usage();
  if (isVolume && go !== undefined) throw usage();
  if ((queries ?? offre) !== undefined && name !== 'search') throw usage();
  if (queries !== undefined && offre !== undefined) throw usage();
  if (paths !== undefined && name !== 'pages') throw usage();
  if (isVolume) return volumeRun(Number(formations), Number(sessions));
  if (go !== undefined) return dryRun(Number(go));
  if (queries !== undefined) {
    const { runQueries } = await import('./bench/search.ts');
    return (say) => runQueries(queries, say);
  }
  if (offre !== undefined) return offreRun(Number(offre));
  if (paths !== undefined) {
    const { runPages } = await import('./bench/pages.ts');
    return (say) => runPages(paths.split(','), say);
  }
  return (await load()).run;
}

await main(async () => {
  const given = readArguments();
  const { json } = given.values;
  const run = await runOf(given);
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
