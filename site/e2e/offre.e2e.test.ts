/** From a job to what leads to it, and back, by links only; `portal.ts` says the portal’s day. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();

/** Follows the first link of the page that leads to an address of this form. */
async function follow(page: Page, start: string): Promise<void> {
  const link = page.locator(`main a[href^="${start}"]`).first();
  const href = await link.getAttribute('href');
  await link.click();
  await page.waitForURL((url) => url.pathname === href);
}

/** With plain spaces, as a person reads it. */
const text = async (page: Page) =>
  (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');

test('from Boulanger to its certifications, their trainings, who gives them, who hires, and back', async () => {
  const { page, complaints, close } = await visit(browser(), '/metiers/boulanger-boulangere/');
  const job = page.url();
  const certifications = page.locator('main a[href^="/certifications/"]');
  const hrefs = await certifications.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(hrefs).toEqual(
    expect.arrayContaining(['/certifications/cap-boulanger/', '/certifications/bp-boulanger/']),
  );

  await follow(page, '/certifications/cap-boulanger/');
  for (const ville of ['Angoulême', 'Guéret', 'Bordeaux', 'Limoges'])
    expect(await text(page)).toContain(ville);
  await follow(page, '/formations/');
  expect(await text(page)).toContain('Cette fiche est inventée');
  expect(await text(page)).toMatch(/Inscriptions ouvertes/);
  await follow(page, '/organismes/');
  await follow(page, '/territoires/');
  await follow(page, '/territoires/bassin-');
  expect(await text(page)).toContain('Boulangers, pâtissiers');
  await follow(page, '/metiers/boulanger-boulangere/');
  expect(page.url()).toBe(job);
  expect(complaints).toEqual([]);
  await close();
});

test('who wants to be a nurse finds the next session near Limoges, and prints it', async () => {
  const { page, complaints, close } = await visit(browser(), '/');
  const field = page.locator('input[name=q]').first();
  await field.fill('infirmière');
  await field.press('Enter');
  await page.locator('[data-results] a[href^="/metiers/infirmier"]').first().click();
  await page.waitForURL(/\/metiers\/infirmier/);
  await follow(page, '/formations/diplome-d-etat-d-infirmier-a-limoges/');
  await page.emulateMedia({ media: 'print' });
  const paper = await text(page);
  // 65 days after the day of seeding, then the next Monday.
  expect(paper).toContain('Du 16 mars 2026');
  expect(paper).toContain('Limoges Santé et Gestion (exemple)');
  expect(complaints).toEqual([]);
  await close();
});

test('what is full, past, open all year or far away says so', async () => {
  const { page, close } = await visit(browser(), '/formations/servir-en-salle-pour-la-saison/');
  expect(await text(page)).not.toContain('Inscriptions ouvertes');
  expect(await text(page)).toContain('Inscriptions closes');
  await page.goto('/formations/renover-un-mur-ancien/');
  expect(await text(page)).toContain('(passée)');
  await page.goto('/formations/remise-a-niveau-en-creuse/');
  expect(await text(page)).toContain('Entrées toute l’année');
  await page.goto('/formations/developpeur-web-et-web-mobile-entierement-a-distance/');
  expect(await text(page)).toContain('À distance');
  await page.goto('/certifications/bp-coiffure/');
  expect(await text(page)).toContain('Aucune formation');
  await close();
});

test('a person of Guéret finds the mission locale', async () => {
  const { page, close } = await visit(browser(), '/territoires/');
  await follow(page, '/territoires/creuse/');
  await follow(page, '/structures/mission-locale-de-gueret-exemple/');
  expect(await text(page)).toContain('23000 Guéret');
  await close();
});
