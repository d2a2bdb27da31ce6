/** axe in a page, with the rule that it leaves out unless asked: targets of 24 px (WCAG 2.5.8). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Ink has no size to hit; in forced colours the contrast is the system's, whatever the page asks for. */
export const NOT_ON_PAPER = ['target-size'];
export const NOT_IN_FORCED_COLOURS = ['color-contrast'];

/** On the styleguide parts stand side by side, many of each, away from the headings above them. */
const TORN_FROM_THEIR_PAGE = ['landmark-unique', 'heading-order'];

/** Violations, each with its rule and the elements, ready to read in a failed test. */
export async function violationsOf(page: Page, without: string[] = []): Promise<string[]> {
  const off = [...without, ...(page.url().endsWith('/styleguide/') ? TORN_FROM_THEIR_PAGE : [])];
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate((disabled) => {
    const rules = Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }]));
    return (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true }, ...rules },
    });
  }, off);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
