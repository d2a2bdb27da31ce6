/** What pages may cost, on the seed; `npm run check` holds the same on the examples, the benchmark on the real set. */
import { beforeAll, expect, inject, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { overBudget } from './budgets.ts';
import { measurePage, PHONE } from './measure.ts';
import { templateAddresses } from './visit.ts';

const browser = browserOfFile();
let addresses: string[];
beforeAll(async () => {
  addresses = await templateAddresses();
});

test('no template is over its budget: bytes, requests, script, shifts, third parties', async () => {
  const over: string[] = [];
  for (const path of addresses) {
    const context = await browser().newContext(PHONE);
    over.push(...overBudget(await measurePage(await context.newPage(), inject('site') + path)));
    await context.close();
  }
  expect(over).toEqual([]);
}, 180_000);
