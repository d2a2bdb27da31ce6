/** A visitor reports a mistake, with and without JavaScript: thanks are said once the CMS has it. */
import { expect, inject, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';

const browser = browserOfFile();

test.each([true, false])('from any page, JavaScript: %s', async (javaScriptEnabled) => {
  const context = await browser().newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(`${inject('site')}/metiers/`);
    await page.getByRole('link', { name: 'Signaler une erreur sur cette page' }).click();
    expect(await page.getByLabel('Page en cause').inputValue()).toBe('/metiers/');
    await page.getByLabel('Ce qui ne va pas').fill(`Le lien est cassé (${javaScriptEnabled}).`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Merci' }).waitFor();
    await page.getByRole('link', { name: 'Revenir à la page' }).click();
    expect(new URL(page.url()).pathname).toBe('/metiers/');
  } finally {
    await context.close();
  }
});
