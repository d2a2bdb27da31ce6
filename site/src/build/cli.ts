/**
 * `node site/src/build/cli.ts [--plain] [--force] [--json] [--records <folder>]`: pulls the export
 * of the CMS (or reads a folder of records), builds, switches the live site.
 */
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { SiteError } from '../domain/site-error.ts';
import { buildHome } from './home.ts';
import { withLock } from './lock.ts';
import { type BuildReport, peakMemoryMb, stopwatch } from './report.ts';

const { values: options } = parseArgs({
  options: {
    plain: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    records: { type: 'string' },
  },
});

async function build(): Promise<BuildReport> {
  const home = buildHome();
  // A short build spends a tenth of its time compiling the same code.
  enableCompileCache(home.code);
  const watch = stopwatch((line) => console.error(line));
  return withLock(home.lock, async () => {
    const pull = async () => {
      if (options.records) return;
      const { pullRecords } = await import('../cms/pull.ts');
      await watch.time(
        'pull',
        () => pullRecords(home.records),
        ({ changed }) => changed.join(', ') || 'rien de neuf',
      );
    };
    const context = {
      home,
      records: options.records ?? home.records,
      force: options.force,
      time: watch.time,
      note: watch.note,
      pull,
    };
    // Loaded when needed: what the other way uses takes a third of a second to load.
    const outcome = options.plain
      ? await (await import('./plain.ts')).buildPlain(context)
      : await (await import('./fast.ts')).buildFast(context);
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
  const report = await build();
  const { pages, seconds } = report;
  console.error(
    `Site en ligne : ${pages.rendered} pages construites sur ${pages.total}, en ${seconds.total.toFixed(1)} s.`,
  );
  if (options.json) console.log(JSON.stringify(report));
  // Pagefind's process is kept for further indexes and would hold this one.
  process.exit(0);
} catch (error) {
  if (!(error instanceof SiteError)) throw error;
  console.error(`${error.message} [${error.code}]`);
  process.exit(1);
}
