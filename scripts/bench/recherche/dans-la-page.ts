/** The search page itself, in Chromium: what it answers, what it reads for that, and how long it takes. */
import type { Browser, Page } from 'playwright-core';
import type { Jugement } from './jugements.ts';
import { ndcg } from './questions.ts';

const PREMIERES = 10;

/** Bytes of what comes over the wire from now on, workers included: the full text is read by one. */
function compteur(page: Page): { octets: () => Promise<number> } {
  const tailles: Promise<number>[] = [];
  page.context().on('requestfinished', (request) => {
    tailles.push(
      request
        .sizes()
        .then(
          ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
        ),
    );
  });
  return { octets: async () => (await Promise.all(tailles)).reduce((sum, size) => sum + size, 0) };
}

/** Types, and waits until the full text has answered too. */
async function demander(page: Page, question: string): Promise<{ noms: number; tout: number }> {
  return page.evaluate(async (asked) => {
    const input = document.querySelector('#q') as HTMLInputElement;
    const list = document.querySelector('[data-results]') as HTMLElement;
    const frame = () => new Promise(requestAnimationFrame);
    list.replaceChildren();
    const started = performance.now();
    input.value = asked;
    input.dispatchEvent(new Event('input'));
    let noms = Number.NaN;
    for (;;) {
      await frame();
      if (Number.isNaN(noms) && list.childElementCount > 0) noms = performance.now() - started;
      const isAsked = new URLSearchParams(location.search).get('q') === asked;
      if (isAsked && !list.hasAttribute('aria-busy')) break;
    }
    return { noms, tout: performance.now() - started };
  }, question);
}

const adressesTrouvees = (page: Page): Promise<string[]> =>
  page
    .locator('[data-results] h3 a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );

/** @param facettes what is chosen, as the address says it: `?kind=formation` */
export async function pageDeRecherche(browser: Browser, url: string, facettes = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}/recherche/${facettes}`);
  await page.locator('#q').focus();
  await page.waitForLoadState('networkidle');
  return page;
}

export type Notes = { ndcg: number; vides: number; temps: number[]; noms: number[] };

export async function noterJugements(page: Page, jugements: readonly Jugement[]): Promise<Notes> {
  const notes: Notes = { ndcg: 0, vides: 0, temps: [], noms: [] };
  for (const { query, relevant } of jugements) {
    const { noms, tout } = await demander(page, query);
    const trouvees = await adressesTrouvees(page);
    notes.ndcg += ndcg(trouvees.slice(0, PREMIERES), relevant) / jugements.length;
    if (trouvees.length === 0) notes.vides += 1;
    notes.temps.push(tout);
    if (!Number.isNaN(noms)) notes.noms.push(noms);
  }
  return notes;
}

/** Bytes of a first visit from any page of the portal to the first answers, which are names. */
export async function octetsDesNoms(browser: Browser, url: string, question: string) {
  const context = await browser.newContext();
  const accueil = await context.newPage();
  await accueil.goto(url, { waitUntil: 'networkidle' });
  const { octets } = compteur(accueil);
  await accueil.locator('#q').fill(question);
  await accueil.locator('#q-suggestions [role=option]').first().waitFor();
  const lus = await octets();
  await context.close();
  return lus;
}

/** Bytes of a first visit of the search page, until the full text has answered. */
export async function octetsEnTout(browser: Browser, url: string, question: string, facettes = '') {
  const context = await browser.newContext();
  const page = await context.newPage();
  // With something chosen the page reads at once: all of it counts but the page itself.
  const { octets } = compteur(page);
  await page.goto(`${url}/recherche/`, { waitUntil: 'networkidle' });
  const avant = await octets();
  if (facettes) await page.goto(`${url}/recherche/${facettes}`, { waitUntil: 'networkidle' });
  await page.locator('#q').focus();
  await demander(page, question);
  const lus = (await octets()) - avant;
  await context.close();
  return lus;
}
