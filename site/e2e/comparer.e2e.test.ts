/** Two jobs side by side: chosen by mouse, by keyboard, and without JavaScript. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();
const JOBS = ['/metiers/boulanger-boulangere/', '/metiers/patissier-patissiere/'];
const BOTH = '?m=boulanger-boulangere&m=patissier-patissiere';

const columns = (page: Page) =>
  page.locator('.comparaison thead th > a:first-child').allInnerTexts();
const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' '));
const TWO = ['Boulanger / Boulangère', 'Pâtissier / Pâtissière'];

test('by mouse: two jobs are put aside, compared, and one is taken away', async () => {
  const { page, complaints, close } = await visit(browser(), JOBS[0] as string);
  await page.locator('button.comparer').click();
  const bar = page.getByRole('complementary', { name: 'Comparaison en cours' });
  expect(await bar.innerText()).toContain('1\u00a0métier à comparer');
  await page.goto(JOBS[1] as string);
  await page.locator('button.comparer').click();
  expect(await page.locator('button.comparer').getAttribute('aria-pressed')).toBe('true');
  await bar.getByRole('link', { name: /Voir côte à côte/ }).click();
  await page.waitForURL(`**/comparer/${BOTH}`);
  await page.locator('.comparaison').waitFor();
  expect(plain(await columns(page))).toEqual(TWO);
  expect(await page.locator('.resume-comparaison').innerText()).toContain('Ce qui change');
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('link', { name: /^Retirer Boulanger/ }).click();
  await page.waitForURL('**/comparer/?m=patissier-patissiere');
  await page.locator('.comparaison').waitFor();
  expect(await page.locator('main').innerText()).toContain('Il manque un deuxième métier');
  await page.goto(JOBS[0] as string);
  expect(await page.locator('button.comparer').getAttribute('aria-pressed')).toBe('false');
  expect(complaints).toEqual([]);
  await close();
});

test('by keyboard: jobs are typed by their names', async () => {
  const { page, complaints, close } = await visit(browser(), '/comparer/');
  await page.getByLabel('Premier métier').focus();
  await page.keyboard.type('Boulanger / Boulangère');
  await page.keyboard.press('Tab');
  await page.keyboard.type('patissier patissiere');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/comparer/${BOTH}`);
  await page.locator('.comparaison').focus();
  expect(plain(await columns(page))).toEqual(TWO);
  expect(complaints).toEqual([]);
  await close();
});

test('once one is put aside, the jobs of a list can be ticked', async () => {
  const { page, close } = await visit(browser(), JOBS[0] as string);
  await page.locator('button.comparer').click();
  await page.goto('/domaines/commerce-alimentaire-et-metiers-de-bouche/');
  await page.getByRole('button', { name: 'Choisir dans cette page' }).click();
  expect(await page.getByLabel('Comparer\u00a0: Boulanger').isChecked()).toBe(true);
  await page.getByLabel('Comparer\u00a0: Pâtissier').check();
  await page.getByRole('link', { name: /Voir côte à côte/ }).click();
  await page.waitForURL(`**/comparer/${BOTH}`);
  await close();
});

test('a fourth job is refused, and the page says why', async () => {
  const { page, close } = await visit(browser(), '/comparer/');
  const items = ['a', 'b', 'c'].map((slug) => ({ genre: 'm', slug, titre: slug }));
  await page.evaluate(
    (text) => localStorage.setItem('portulan.comparaison.v1', text),
    JSON.stringify(items),
  );
  await page.goto(JOBS[0] as string);
  await page.locator('button.comparer').press('Enter');
  expect(await page.locator('.barre-comparaison [role=status]').innerText()).toContain(
    'trois métiers au plus',
  );
  expect(await page.locator('button.comparer').getAttribute('aria-pressed')).toBe('false');
  await close();
});

test('without JavaScript: from a job, to a second one, to the table', async () => {
  const off = { javaScriptEnabled: false };
  const { page, complaints, close } = await visit(browser(), JOBS[0] as string, off);
  await page.locator('a.comparer').click();
  expect(plain(await columns(page))).toEqual([TWO[0]]);
  await page.getByLabel('Ajouter un métier').fill('Pâtissier / Pâtissière');
  await page.getByLabel('Ajouter un métier').press('Enter');
  expect(plain(await columns(page))).toEqual(TWO);
  expect(await page.locator('main').innerText()).toContain('Ce qui change');

  // An address that someone shared is one link away.
  await page.goto(`/comparer/${BOTH}`);
  await page.getByRole('link', { name: 'afficher cette comparaison' }).click();
  expect(plain(await columns(page))).toEqual(TWO);
  expect(complaints).toEqual([]);
  await close();
});

test('trainings are ticked in a list, with and without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await visit(browser(), '/certifications/cap-boulanger/', {
      javaScriptEnabled,
    });
    const boxes = page.locator('.formations input[type=checkbox]');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    if (javaScriptEnabled) await page.getByRole('link', { name: /Voir côte à côte/ }).click();
    else await page.getByRole('button', { name: 'Comparer les formations cochées' }).click();
    await page.locator('.comparaison').waitFor();
    expect(await columns(page)).toHaveLength(2);
    await close();
  }
});

test('on a phone nothing is cut: two columns fit, three are slid in their own frame', async () => {
  for (const query of [BOTH, `${BOTH}&m=coiffeur-coiffeuse`]) {
    const { page, close } = await visit(browser(), `/comparer/${query}`, {
      viewport: { width: 320, height: 640 },
    });
    await page.locator('.comparaison').waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, query).toBeLessThanOrEqual(0);
    await close();
  }
});

test('what was never there or is unknown is said, and leads on', async () => {
  const { page, close } = await visit(browser(), '/comparer/?m=allumeur-de-reverberes');
  await page.getByText('n’a pas de fiche ici').waitFor();
  expect(await page.getByRole('link', { name: 'La chercher' }).getAttribute('href')).toBe(
    '/recherche/?q=allumeur-de-reverberes',
  );
  await close();
});
