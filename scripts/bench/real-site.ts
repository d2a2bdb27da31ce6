/** The portal of the whole real set, built and served for a measure in Chromium. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../site/e2e/browser.ts';
import { type Home, localUrl } from '../lib/home.ts';
import { freePort } from '../lib/ports.ts';
import { close, listen } from '../serve/portal.ts';
import { recordsFromCms } from './real-data.ts';
import type { Say } from './result.ts';
import { runBuild } from './run-build.ts';
import { withTemporaryHome } from './throwaway.ts';

export type RealSite = {
  url: string;
  browser: Browser;
  /** Folder of the built site. */
  folder: string;
  /** Folder of the records it was made from. */
  records: string;
  /** For a tool that drives the same browser. */
  debuggingPort: number;
};

/**
 * @param recordsOf what to build it from, when no folder of records is at hand
 * @param plus makes another folder of records from that one
 */
export function withRealSite<T>(
  say: Say,
  work: (site: RealSite) => Promise<T>,
  recordsOf = recordsFromCms,
  plus = (records: string, _home: Home): string => records,
): Promise<T> {
  return withTemporaryHome(async (home) => {
    // A folder of records already at hand spares the import.
    const real = process.env.PORTULAN_BENCH_RECORDS || (await recordsOf(home, say));
    const records = plus(real, home);
    say('Construction du site…');
    await runBuild(home, records);
    const port = await freePort();
    const server = await listen(home.current, port);
    const debuggingPort = await freePort();
    const browser = await launchBrowser(debuggingPort);
    try {
      return await work({
        url: localUrl(port),
        browser,
        folder: home.current,
        records,
        debuggingPort,
      });
    } finally {
      await browser.close();
      await close(server);
    }
  });
}
