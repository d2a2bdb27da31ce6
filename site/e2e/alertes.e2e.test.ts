/** The banner of alerts: by the clock, out of the way, closed for good, and read without JavaScript. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();

const alerte = (fields: object = {}) => ({
  cle: 'fermeture',
  titre: 'Fermé lundi.',
  texte: 'Les rendez-vous sont reportés.',
  niveau: 'attention',
  debut: '2020-01-01T00:00:00.000Z',
  fin: '2120-01-01T00:00:00.000Z',
  lien: { titre: 'Voir les lieux ouverts', url: '/structures/' },
  ...fields,
});

/** The page, read anew, of a portal that has these alerts. */
async function withAlerts(page: Page, alertes: object[]): Promise<void> {
  // What the first visit asked for would be kept after what it kept is forgotten.
  await page.waitForLoadState('networkidle');
  await page.route('**/alertes/bandeau.json', (route) => route.fulfill({ json: alertes }));
  await page.evaluate(() => sessionStorage.clear());
  await page.reload({ waitUntil: 'networkidle' });
}

test('what is due is shown, the gravest alone, and moves nothing', async () => {
  const { page, complaints, close } = await visit(browser(), '/guides/');
  await withAlerts(page, [
    alerte({ cle: 'passe', titre: 'Passé', fin: '2020-01-02T00:00:00.000Z' }),
    alerte({ cle: 'a-venir', titre: 'À venir', debut: '2119-01-01T00:00:00.000Z' }),
    alerte(),
  ]);
  const banner = page.getByRole('region', { name: 'Alerte' });
  await banner.waitFor();
  expect(await banner.innerText()).toContain('Fermé lundi.');
  expect(await page.locator('.bandeau-alerte').count()).toBe(1);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  expect(shift).toBeLessThan(0.02);
  expect(await violationsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('once closed it stays so on the next page, and the keyboard goes on from the content', async () => {
  const { page, close } = await visit(browser(), '/guides/');
  await withAlerts(page, [alerte()]);
  await page.getByRole('button', { name: 'Fermer cette alerte' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
  await page.goto('/metiers/', { waitUntil: 'networkidle' });
  expect(await page.locator('.bandeau-alerte').count()).toBe(0);
  await close();
});

test('without JavaScript a link at the head of the page leads to the alerts', async () => {
  const { page, close } = await visit(browser(), '/guides/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Voir les alertes en cours' }).click();
  expect(new URL(page.url()).pathname).toBe('/alertes/');
  await close();
});
