/** axe in a page, with the rule that it leaves out unless asked: targets of 24 px (WCAG 2.5.8). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** On the styleguide many examples of a part that a page has one of stand side by side. */
const SEVERAL_ON_PURPOSE = ['landmark-unique'];

/** Violations, each with its rule and the elements, ready to read in a failed test. */
export async function violationsOf(page: Page): Promise<string[]> {
  const off = page.url().endsWith('/styleguide/') ? SEVERAL_ON_PURPOSE : [];
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate((disabled) => {
    const rules = Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }]));
    return (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      rules: { ...rules, 'target-size': { enabled: true } },
    });
  }, off);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
