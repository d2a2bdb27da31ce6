/** What each template costs a visitor, in Chromium, on a portal of the examples: each time. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesByTemplate } from '../site/e2e/addresses.ts';
import { launchBrowser } from '../site/e2e/browser.ts';
import { overBudget } from '../site/e2e/budgets.ts';
import { measurePage, PHONE } from '../site/e2e/measure.ts';
import { runNode } from './lib/child.ts';
import { main } from './lib/failure.ts';
import { homeAt, localUrl } from './lib/home.ts';
import { freePort } from './lib/ports.ts';
import { close, listen } from './serve/portal.ts';

/** @param folder the built site */
async function overBudgets(folder: string): Promise<{ pages: number; over: string[] }> {
  const sitemaps = globSync('sitemap-[0-9]*.xml', { cwd: folder });
  const text = sitemaps.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  const paths = [...addressesByTemplate(text).values()].map(([first]) => first as string);
  const port = await freePort();
  const server = await listen(folder, port);
  const browser = await launchBrowser();
  const over: string[] = [];
  try {
    for (const path of paths) {
      const context = await browser.newContext(PHONE);
      over.push(...overBudget(await measurePage(await context.newPage(), localUrl(port) + path)));
      await context.close();
    }
  } finally {
    await browser.close();
    await close(server);
  }
  return { pages: paths.length, over };
}

await main(async () => {
  const home = homeAt(mkdtempSync(join(tmpdir(), 'portulan-budgets-')));
  try {
    const records = join('content-schemas', 'examples');
    await runNode([join('site', 'src', 'build', 'cli.ts'), '--records', records], {
      env: { ...process.env, PORTULAN_HOME: home.folder },
      stderr: () => {},
    });
    const { pages, over } = await overBudgets(home.current);
    for (const sentence of over) console.error(`budgets: ${sentence}`);
    console.log(`budgets: ${pages} templates, ${over.length} over budget`);
    return over.length > 0 || pages === 0 ? 1 : 0;
  } finally {
    rmSync(home.folder, { recursive: true, force: true });
  }
});
