/** A sheet to take away: one page of paper, whatever the page holds, with the way back to it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();

/** The objects of a page in the file; `/Pages` is their list. */
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

const printed = async (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true });

test.each([
  ['a job', '/metiers/boulanger-boulangere/'],
  ['a job of which little is known', '/metiers/reporter-reportrice/'],
  ['a training', '/formations/diplome-d-etat-d-infirmier-a-limoges/'],
  ['a certification', '/certifications/cap-boulanger/'],
  ['a place that receives people', '/structures/mission-locale-de-gueret-exemple/'],
])('%s is printed on one page of A4, with its code, its address and its days', async (_, path) => {
  const { page, complaints, close } = await visit(browser(), path);
  await page.setViewportSize({ width: 703, height: 1047 });
  const pdf = await printed(page);
  expect(pagesOf(pdf)).toBe(1);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59\d[.\d]* 84\d/);

  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.feuille');
  expect(await sheet.innerText()).toContain(path);
  expect(await sheet.innerText()).toMatch(/Imprimée le .*\d{4}/);
  expect(await sheet.innerText()).toContain('Données');
  const code = sheet.locator('img');
  expect(await code.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(100);
  // On the paper, and above its end.
  const box = await sheet.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(1047);
  expect(complaints).toEqual([]);
  await close();
});

test('on screen nothing is seen of the sheet', async () => {
  const { page, close } = await visit(browser(), '/metiers/boulanger-boulangere/');
  expect(await page.locator('.feuille').isVisible()).toBe(false);
  await close();
});

test('the essentials of a job are in the first screen, and lead to their details', async () => {
  const { page, close } = await visit(browser(), '/metiers/boulanger-boulangere/', {
    viewport: { width: 1280, height: 800 },
  });
  const box = await page.locator('.essentiels').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(800);
  for (const href of await page
    .locator('.essentiels a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '')))
    expect(await page.locator(href).count(), href).toBe(1);
  await close();
});

test('who wants to be a nurse goes from the job to a training near, its session, and its sheet', async () => {
  const { page, complaints, close } = await visit(
    browser(),
    '/metiers/infirmier-infirmiere-en-soins-generaux-ide/',
  );
  await page
    .locator('section[aria-labelledby="se-former"] a', { hasText: 'Limoges' })
    .first()
    .click();
  await page.waitForURL(/\/formations\//);
  expect(await page.locator('main').innerText()).toMatch(/Inscriptions ouvertes/);
  expect(pagesOf(await printed(page))).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});
