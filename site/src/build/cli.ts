/**
 * `node site/src/build/cli.ts [--plain] [--force] [--json] [--records <folder>]`: pulls the export
 * of the CMS (or reads a folder of records), builds, switches the live site.
 * `--verifier` trusts no trace of the last build. `--retablir [version]` builds nothing: it puts a
 * kept version back. For the worker: `--automatique` gives way to a version that a person holds and
 * `--progress-json` tells each step as JSON.
 */
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { SiteError } from '../domain/site-error.ts';
import { buildHome } from './home.ts';
import { noteBuilt, putBack, refuseHeld } from './live-state.ts';
import { withLock } from './lock.ts';
import { type BuildReport, peakMemoryMb, stopwatch, tellJson, tellLine } from './report.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plain: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    records: { type: 'string' },
    verifier: { type: 'boolean', default: false },
    retablir: { type: 'boolean', default: false },
    automatique: { type: 'boolean', default: false },
    'progress-json': { type: 'boolean', default: false },
  },
});

/** A build that another one precedes waits for it, ms. */
const PATIENCE = 15 * 60_000;

async function build(): Promise<BuildReport> {
  const home = buildHome();
  // A short build spends a tenth of its time compiling the same code.
  enableCompileCache(home.code);
  const isJson = options['progress-json'];
  const watch = stopwatch((step, told) => {
    if (isJson) console.error(tellJson(step, told));
    else if (told.done === undefined) console.error(tellLine(step, told));
  });
  let etat: string | undefined;
  return withLock(home.lock, PATIENCE, async () => {
    if (options.automatique) refuseHeld(home);
    const pull = async () => {
      if (options.records) return;
      const { pullRecords } = await import('../cms/pull.ts');
      ({ etat } = await watch.time(
        'pull',
        () => pullRecords(home.records),
        ({ changed }) => changed.join(', ') || 'rien de neuf',
      ));
    };
    const context = {
      home,
      records: options.records ?? home.records,
      force: options.force,
      verify: options.verifier,
      advance: watch.advance,
      time: watch.time,
      note: watch.note,
      pull,
    };
    // Loaded when needed: what the other way uses takes a third of a second to load.
    const outcome = options.plain
      ? await (await import('./plain.ts')).buildPlain(context)
      : await (await import('./fast.ts')).buildFast(context);
    noteBuilt(home, etat);
    return {
      way: options.plain ? 'plain' : 'fast',
      ...outcome,
      seconds: watch.seconds(),
      peakMemoryMb: peakMemoryMb(),
    };
  });
}

// A plain exit releases the lock and ends the process that bundles.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

try {
  if (options.retablir) {
    const home = buildHome();
    const version = await withLock(home.lock, PATIENCE, async () =>
      putBack(home, positionals[0] ?? ''),
    );
    console.error(
      `La version ${version} est de nouveau en ligne, et y reste (npm run build pour reprendre).`,
    );
    if (options.json) console.log(JSON.stringify({ version }));
  } else {
    const report = await build();
    const { pages, seconds } = report;
    console.error(
      `Site en ligne : ${pages.rendered} pages construites sur ${pages.total}, en ${seconds.total.toFixed(1)} s.`,
    );
    if (options.json) console.log(JSON.stringify(report));
  }
  // Pagefind's process is kept for further indexes and would hold this one.
  process.exit(0);
} catch (error) {
  if (!(error instanceof SiteError)) throw error;
  console.error(`${error.message} [${error.code}]`);
  if (options.json)
    console.log(JSON.stringify({ error: { code: error.code, message: error.message } }));
  process.exit(1);
}
