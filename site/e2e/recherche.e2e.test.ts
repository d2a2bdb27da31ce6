/** Search as people type, with and without scripts, by keyboard. */
import { expect, inject, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();

test('« je veux devenir infirmière » finds the nurse first, on the page and from the server', async () => {
  const { page, complaints, close } = await visit(
    browser(),
    `/recherche/?q=${encodeURIComponent('je veux devenir infirmière')}`,
  );
  const first = page.locator('[data-results] h3 a').first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/Infirmière/);
  expect(complaints).toEqual([]);
  await close();

  const context = await browser().newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(inject('site'));
  await plain.locator('main input[name=q]').fill('je veux devenir infirmière');
  await plain.locator('main input[name=q]').press('Enter');
  await plain.waitForURL(/\/api\/recherche\?q=/);
  expect(await plain.locator('.reponses h3').first().innerText()).toMatch(/Infirmière/);
  expect(await plain.locator('#q').inputValue()).toBe('je veux devenir infirmière');
  await plain.locator('.reponses h3 a').first().click();
  await plain.waitForURL(/\/metiers\/[^/]+\/$/);
  await context.close();
});

test('titles are suggested from the first letters, followed by keyboard, closed by Escape', async () => {
  const { page, complaints, close } = await visit(browser(), '/');
  const field = page.locator('main input[name=q]');
  await field.fill('boulangre');
  const options = page.locator('[role=option]:visible');
  await options.first().waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await field.press('Escape');
  expect(await options.count()).toBe(0);
  expect(await field.inputValue()).toBe('boulangre');
  await field.press('ArrowDown');
  await options.first().waitFor();
  await field.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBe(
    await options.first().getAttribute('id'),
  );
  await field.press('Enter');
  await page.waitForURL(/\/metiers\/boulanger/);
  expect(complaints).toEqual([]);
  await close();
});

test('an empty answer never ends the road', async () => {
  const { page, close } = await visit(browser(), '/recherche/?q=%3F%3F%21%21');
  const other = page.locator('[data-help] .autrement');
  await other.waitFor();
  expect(await other.locator('a[href="/structures/"]').count()).toBe(1);
  expect(await other.locator('a[href^="/domaines/"]').count()).toBeGreaterThan(0);
  await close();
});

const GROUPS = '.filtres fieldset:visible';

test('trainings are chosen by département, by keyboard, reading their index only; the address keeps it', async () => {
  const { page, complaints, close } = await visit(browser(), '/recherche/');
  const read = new Set<string>();
  page.context().on('request', (request) => {
    const index = /\/pagefind\/([^/]+)\//.exec(request.url())?.[1];
    if (index) read.add(index);
  });
  const groups = await page.locator(GROUPS).count();
  await page.locator('input[name=kind][value=formation]').press('Space');
  const places = page.getByRole('group', { name: 'Dans quel département' });
  await places.waitFor();
  expect(await page.locator(GROUPS).count()).toBeGreaterThan(groups);
  expect([...read]).toEqual(['formations']);
  const place = places.getByRole('checkbox').first();
  const counted = Number(await places.locator('[data-count]:visible').first().innerText());
  await place.press('Space');
  await page.waitForURL(/[?&]departement=/);
  await page.locator('[data-results]:not([aria-busy])').waitFor();
  expect(await place.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await page.locator('[data-results] > li').count()).toBe(Math.min(counted, 20));

  await page.reload();
  await places.getByRole('checkbox', { checked: true }).waitFor();
  await page.locator('[data-results] > li').first().waitFor();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await places.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
  await close();
});

test('competences and places are read when everywhere is asked for', async () => {
  const { page, complaints, close } = await visit(browser(), '/recherche/?q=pain');
  const wider = page.getByRole('button', { name: 'Chercher aussi' });
  await wider.waitFor();
  expect(await page.locator('input[name=kind] ~ [data-count]').allInnerTexts()).not.toContain('0');
  const found = page.waitForRequest(/\/pagefind\/competences\//);
  await wider.press('Enter');
  await found;
  await wider.waitFor({ state: 'hidden' });
  await page.waitForURL(/[?&]partout=oui/);
  expect(complaints).toEqual([]);
  await close();
});

test('who already stands on a result stays on it when the full text comes', async () => {
  const { page, close } = await visit(browser(), '/');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/recherche/?q=boulangere', { waitUntil: 'domcontentloaded' });
  const first = page.locator('[data-results] h3 a').first();
  await first.focus();
  const address = await first.getAttribute('href');
  release();
  await page.locator('[data-status]:not(:empty)').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
  await close();
});
