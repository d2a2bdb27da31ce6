/** Changing the language: by mouse, by keyboard, with and without JavaScript; and what it changes. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();
const pathOf = (page: Page) => new URL(page.url()).pathname;
const other = (page: Page, name: string) => page.locator('header').getByRole('link', { name });

test.each([true, false])(
  'the other language is one click away, and back (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page, complaints, close } = await visit(browser(), '/metiers/', { javaScriptEnabled });
    await other(page, 'English').click();
    await page.waitForURL('**/en/metiers/');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.locator('h1').innerText()).toBe('All jobs');

    // Every letter and every field stays in English; a job is in French, and says so.
    await page.getByRole('link', { name: 'B', exact: true }).click();
    expect(pathOf(page)).toBe('/en/appellations/b/');
    const job = page.locator('main a[href^="/metiers/"]').first();
    expect(await job.getAttribute('hreflang')).toBe('fr');
    expect(await job.evaluate((link) => link.closest('[lang]')?.getAttribute('lang'))).toBe('fr');

    await other(page, 'Français').click();
    await page.waitForURL((url) => url.pathname === '/appellations/b/');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each([true, false])('by keyboard too (JavaScript: %s)', async (javaScriptEnabled) => {
  const { page, close } = await visit(browser(), '/guides/', { javaScriptEnabled });
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  for (let steps = 0; steps < 8 && (await focused()) !== 'English'; steps += 1)
    await page.keyboard.press('Tab');
  expect(await focused()).toBe('English');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/guides/');
  await close();
});

test('a page in French only leads to the English home page', async () => {
  const { page, close } = await visit(browser(), '/metiers/boulanger-boulangere/');
  await other(page, 'English').click();
  await page.waitForURL((url) => url.pathname === '/en/');
  expect(await page.locator('h1').innerText()).not.toMatch(/[éèàê]/);
  await close();
});

test('each page names its twin and itself to search engines, and the twin agrees', async () => {
  const headOf = async (path: string) => {
    const { page, close } = await visit(browser(), path);
    const links = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      );
    const canonical = await page.getAttribute('link[rel=canonical]', 'href');
    await close();
    return { links: Object.fromEntries(links), canonical: new URL(canonical ?? '').pathname };
  };
  const french = await headOf('/domaines/');
  const english = await headOf('/en/domaines/');
  expect(Object.keys(french.links).sort()).toEqual(['en', 'fr', 'x-default']);
  expect(english.links).toEqual(french.links);
  expect(french.canonical).toBe('/domaines/');
  expect(english.canonical).toBe('/en/domaines/');
  expect((await headOf('/metiers/boulanger-boulangere/')).links).toEqual({});
});

test('no link of an English page leads to a French page that has a twin, nor nowhere', async () => {
  const site = inject('site');
  const seen = new Set<string>();
  const wrong: string[] = [];
  const queue = ['/en/'];
  for (let path = queue.pop(); path; path = queue.pop()) {
    const html = await (await fetch(site + path)).text();
    for (const [tag, href] of html.matchAll(/<a\s(?:"[^"]*"|[^">])*?href="(\/[^"#?]*)[^>]*>/g)) {
      if (!href || seen.has(href)) continue;
      seen.add(href);
      const response = await fetch(site + href);
      await response.arrayBuffer();
      if (!response.ok) wrong.push(`${path} → ${href}: ${response.status}`);
      else if (href.startsWith('/en/') && href.split('/').length < 5) queue.push(href);
      else if (!href.startsWith('/en/') && href.endsWith('/') && !tag.includes('hreflang="fr"'))
        wrong.push(`${path} → ${href}: in French, and not said so`);
    }
  }
  expect(wrong).toEqual([]);
}, 180_000);

test('the menu opens the sections by keyboard and without JavaScript, and Escape closes it', async () => {
  const { page, close } = await visit(browser(), '/', { javaScriptEnabled: false });
  const button = page.getByRole('button', { name: 'Explorer' });
  const panel = page.locator('#explorer');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await panel.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#explorer') !== null)).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  await button.click();
  await panel.getByRole('link', { name: 'Compétences' }).click();
  expect(pathOf(page)).toBe('/competences/');
  await close();
});
