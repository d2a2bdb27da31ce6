/** « Find the mission locale nearest to Guéret », with what each person has at hand. */
import { expect, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();
const MISSION = /^Mission locale de Guéret/;

test('by keyboard: a few letters, arrows, Enter, and the mission locale is the nearest', async () => {
  const { page, complaints, close } = await visit(browser(), '/autour-de-moi/');
  const field = page.getByRole('combobox', { name: /Commune ou code postal/ });
  await field.focus();
  await page.keyboard.type('guere');
  const list = page.getByRole('listbox', { name: 'Communes proposées' });
  await list.waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBe('commune-propositions-0');
  expect(await list.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await list.isVisible()).toBe(false);
  expect(await field.inputValue()).toBe('guere');
  await page.keyboard.press('ArrowDown');
  await list.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const result = page.getByRole('heading', { name: 'Autour de Guéret (23000)' });
  await result.waitFor();
  expect(await result.evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(new URL(page.url()).search).toBe('');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Guéret/);
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: MISSION }) });
  expect(await first.first().innerText()).toMatch(/à moins d’un kilomètre/);
  expect(complaints).toEqual([]);
  await close();
});

test('by mouse: a postcode, a commune of the list, a kind, then the page of the place', async () => {
  const { page, complaints, close } = await visit(browser(), '/autour-de-moi/');
  await page.getByRole('combobox').first().fill('23000');
  await page.getByRole('option', { name: /^Guéret/ }).click();
  await page.getByRole('heading', { name: /^Autour de Guéret/ }).waitFor();
  await page.getByRole('radio', { name: 'Être accompagné' }).check();
  await page.getByRole('heading', { name: 'Se former', level: 3 }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: MISSION }).click();
  await page.waitForURL(/\/structures\/mission-locale-de-gueret/);
  expect(complaints).toEqual([]);
  await close();
});

test('without JavaScript: the form is answered, a postcode of several communes asks which', async () => {
  const { page, close } = await visit(browser(), '/autour-de-moi/', { javaScriptEnabled: false });
  await page.getByLabel(/Commune ou code postal/).fill('23000');
  await page.getByRole('button', { name: 'Chercher autour' }).click();
  await page.getByRole('link', { name: 'Guéret (23000)' }).click();
  await page.getByRole('heading', { name: 'Autour de Guéret (23000)' }).waitFor();
  await page.getByRole('link', { name: MISSION }).click();
  await page.waitForURL(/\/structures\/mission-locale-de-gueret/);
  await close();
});

test('an unknown commune says so, with and without JavaScript, and how to go on', async () => {
  const { page, close } = await visit(browser(), '/autour-de-moi/');
  await page.getByRole('combobox').first().fill('Atlantide');
  await page.getByRole('button', { name: 'Chercher autour' }).click();
  await page.getByRole('heading', { name: /Aucune commune d’ici/ }).waitFor();
  const answer = await page.goto('/api/autour-de-moi?commune=Atlantide');
  expect(answer?.status()).toBe(404);
  expect(await page.locator('main').innerText()).toMatch(/voir ses territoires/);
  await close();
});
