/** What a person comes to do: find a job, keep it, come back to it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();

const titles = (page: Page) => page.locator('.book-liste h2').allInnerTexts();
const heart = (page: Page) => page.locator('[data-book-heart]');

/** Searches from the current page and follows the first job found. */
async function findJob(page: Page, words: string): Promise<string> {
  const field = page.locator('input[name=q]').first();
  await field.fill(words);
  await field.press('Enter');
  await page.waitForURL(/\/recherche\//);
  const result = page.locator('[data-results] a[href^="/metiers/"]').first();
  await result.waitFor();
  await result.click();
  await page.waitForURL(/\/metiers\/[^/]+\/$/);
  return page.locator('h1').innerText();
}

test('from the home page to a printed Book métiers', async () => {
  const { page, complaints, close } = await visit(browser(), '/');
  const baker = await findJob(page, 'boulangere');
  expect(baker).toMatch(/boulang/i);
  await heart(page).click();
  expect(await heart(page).getAttribute('aria-pressed')).toBe('true');

  const nurse = await findJob(page, 'infirmier');
  await heart(page).click();
  await page
    .locator('#menu')
    .getByRole('link', { name: /Mon Book métiers/ })
    .click();
  await page.locator('.book-liste').waitFor();
  expect(await titles(page)).toEqual([baker, nurse]);

  await page.locator('.book-fiche').nth(1).locator('[data-action=up]').click();
  expect(await titles(page)).toEqual([nurse, baker]);
  const note = page.locator('.book-fiche').first().locator('textarea');
  await note.fill('Rencontrer Mme Élie à l’hôpital');
  await note.blur();

  await page.reload();
  await page.locator('.book-liste').waitFor();
  expect(await titles(page)).toEqual([nurse, baker]);
  expect(await note.inputValue()).toBe('Rencontrer Mme Élie à l’hôpital');

  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.book-fiche').first();
  expect(await paper.locator('textarea').isVisible()).toBe(false);
  expect(await paper.innerText()).toContain('Rencontrer Mme Élie à l’hôpital');
  expect(await page.locator('[data-action=up]').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  await page.locator('.book-fiche').nth(1).locator('[data-action=remove]').click();
  expect(await titles(page)).toEqual([nurse]);
  await page.getByRole('button', { name: 'Annuler' }).click();
  expect(await titles(page)).toEqual([nurse, baker]);
  expect(complaints).toEqual([]);
  await close();
});

test('search finds with and without accents, and narrows by facet', async () => {
  const { page, complaints, close } = await visit(browser(), '/recherche/?q=boulangère');
  const results = page.locator('[data-results] > li');
  await results.first().waitFor();
  const withAccent = await results.first().innerText();
  await page.goto('/recherche/?q=boulangere');
  await results.first().waitFor();
  expect(await results.first().innerText()).toBe(withAccent);

  const before = await page.locator('[data-status]').innerText();
  const filters = page.locator('.filtres');
  if ((await filters.getAttribute('open')) === null) await filters.locator('summary').click();
  await page
    .getByRole('checkbox', { name: /^Métiers?\b/ })
    .first()
    .check();
  await expect.poll(() => page.locator('[data-status]').innerText()).not.toBe(before);
  expect(new URL(page.url()).searchParams.get('kind')).toBe('metier');
  const links = await results
    .locator('h3 a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links.every((href) => href?.startsWith('/metiers/'))).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test('words that nothing matches lead somewhere', async () => {
  const { page, complaints, close } = await visit(browser(), '/recherche/?q=xqxqwk');
  await page.locator('[data-help-empty]').waitFor();
  expect(await page.locator('[data-help] a').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});

/** Presses Tab until the focused element answers the test; gives the number of presses. */
async function tabTo(
  page: Page,
  isThere: (element: Element) => boolean,
  limit = 40,
): Promise<void> {
  const source = `(${isThere})(document.activeElement)`;
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(source)) return;
  }
  throw new Error(`not reached by ${limit} Tab: ${isThere}`);
}

test('the whole journey is done with the keyboard, and focus is always seen', async () => {
  const { page, complaints, close } = await visit(browser(), '/');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(first).toBe('#contenu');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');

  await tabTo(page, (element) => element.matches('main input[type=search]'));
  const outline = await page.evaluate(() => {
    const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement as Element);
    return outlineStyle !== 'none' || boxShadow !== 'none';
  });
  expect(outline).toBe(true);
  await page.keyboard.type('boulangere');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/recherche\/\?q=boulangere/);
  await page.locator('[data-results] a').first().waitFor();
  await tabTo(page, (element) => element.matches('[data-results] a[href^="/metiers/"]'), 60);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/metiers\/[^/]+\/$/);

  await tabTo(page, (element) => element.matches('[data-book-heart]'));
  await page.keyboard.press('Space');
  expect(await heart(page).getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Space');
  expect(await heart(page).getAttribute('aria-pressed')).toBe('false');
  await page.keyboard.press('Enter');
  expect(await heart(page).getAttribute('aria-pressed')).toBe('true');

  await page.goto('/book-metiers/');
  await page.locator('.book-liste').waitFor();
  await tabTo(page, (element) => element.matches('textarea'));
  await page.keyboard.type('À voir');
  await page.reload();
  await page.locator('.book-liste').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('À voir');
  expect(complaints).toEqual([]);
  await close();
});

test('the menu of a phone opens and closes by keyboard', async () => {
  const { page, close } = await visit(browser(), '/', { viewport: { width: 360, height: 740 } });
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Domaines' }).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('#menu').isVisible()).toBe(false);
  await close();
});
