/** Every template: its head, without JavaScript, on paper. What all can read is in acces.e2e.test.ts. */
import { beforeAll, expect, inject, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { templateAddresses, visit } from './visit.ts';

const TEMPLATES = 92;

let addresses: string[];
const browser = browserOfFile();
beforeAll(async () => {
  addresses = await templateAddresses();
});

test('the sitemap shows one page of each template', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(TEMPLATES);
});

test('each page has its title, language, one main heading and a description', async () => {
  const titles = new Map<string, string>();
  for (const address of addresses) {
    const { page, close } = await visit(browser(), address);
    const langue = address.startsWith('/en/') ? 'en' : 'fr';
    expect(await page.getAttribute('html', 'lang'), address).toBe(langue);
    // The style guide shows parts that hold the main heading of their own page.
    if (address !== '/styleguide/') expect(await page.locator('h1').count(), address).toBe(1);
    expect(await page.getAttribute('meta[name=description]', 'content'), address).toBeTruthy();
    const title = await page.title();
    expect(titles.get(title), `${address} has the title of`).toBeUndefined();
    titles.set(title, address);
    await close();
  }
}, 120_000);

test('without JavaScript each page can be read, and jobs are reached by A–Z and by domain', async () => {
  for (const address of addresses) {
    const { page, close } = await visit(browser(), address, { javaScriptEnabled: false });
    const text = (await page.locator('main').innerText()).trim();
    expect(text.length, `${address} shows nothing`).toBeGreaterThan(40);
    await close();
  }
  for (const door of [/appellations\/b\//, /domaines\/[^/]+\//]) {
    const { page, close } = await visit(browser(), '/metiers/', { javaScriptEnabled: false });
    const hrefs = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const next = hrefs.find((href) => href && door.test(href));
    expect(next, `${door} from /metiers/`).toBeTruthy();
    await page.goto(next ?? '');
    await page.locator('main a[href^="/metiers/"]').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/metiers\/[^/]+\/$/);
    await close();
  }
}, 120_000);

test('on paper a job keeps its text and loses the navigation', async () => {
  const job = addresses.find((address) => /^\/metiers\/[^/]+\/$/.test(address)) ?? '';
  const { page, close } = await visit(browser(), job);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header nav').first().isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await close();
});

test('the site answers 404 with its own page', async () => {
  const response = await fetch(`${inject('site')}/nulle-part/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<h1');
});
