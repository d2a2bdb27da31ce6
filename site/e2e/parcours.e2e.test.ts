/** « Je veux devenir infirmière », from the home page to a sheet of paper, with whatever one has at hand. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();

type Hand = 'mouse' | 'keyboard';

/** Presses Tab until the element has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator, limit = 400): Promise<void> {
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    // Looked for each time: a list may be made anew meanwhile, and keeps the focus.
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by ${limit} Tab: ${target}`);
}

async function use(page: Page, target: Locator, hand: Hand): Promise<void> {
  await target.waitFor();
  if (hand === 'mouse') return target.click();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

const CASES: [Hand, boolean][] = [
  ['mouse', true],
  ['mouse', false],
  ['keyboard', true],
  ['keyboard', false],
];

test.each(CASES)(
  'a wish, a job, a training near, its session, a sheet: by %s, JavaScript: %s',
  async (hand, javaScriptEnabled) => {
    const { page, complaints, close } = await visit(browser(), '/', { javaScriptEnabled });
    const field = page.locator('main input[name=q]');
    if (hand === 'mouse') await field.click();
    else await tabTo(page, field);
    await page.keyboard.type('je veux devenir infirmière');
    await page.keyboard.press('Enter');

    await page.waitForURL(/\/recherche/);
    const answers = javaScriptEnabled ? '[data-results]' : '.reponses';
    await use(page, page.locator(`${answers} a[href^="/metiers/infirmier"]`).first(), hand);
    await page.waitForURL(/\/metiers\/infirmier/);

    const near = page.locator('section[aria-labelledby="se-former"] a[href^="/formations/"]');
    await use(page, near.filter({ hasText: 'Limoges' }).first(), hand);
    await page.waitForURL(/\/formations\/diplome-d-etat-d-infirmier-a-limoges\//);
    const main = (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');
    expect(main).toMatch(/Du \d.* 20\d\d/);
    expect(main).toContain('Inscriptions ouvertes');

    const sheet = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await close();
  },
);
