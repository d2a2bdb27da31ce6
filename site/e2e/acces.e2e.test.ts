/**
 * Every template and, on the styleguide, every example of every component, as every visitor may
 * meet them. One page of the browser an address: its look changes, it is not loaded again.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { browserOfFile } from './browser-test.ts';
import {
  focusFaults,
  headingFaults,
  landmarkFaults,
  lossFaults,
  motionFaults,
  openAll,
  spaceText,
  wordsOfMain,
} from './in-page.ts';
import { templateAddresses, visit } from './visit.ts';

let addresses: string[];
const browser = browserOfFile();
beforeAll(async () => {
  addresses = await templateAddresses();
});

type Look = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const LOOKS: Record<string, Look> = {
  light: { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  dark: { media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
  print: { media: 'print', colorScheme: 'light', forcedColors: 'none' },
  'forced colours': { media: 'screen', colorScheme: 'dark', forcedColors: 'active' },
};
const DESK = { width: 1280, height: 1024 };
/** A phone of 320 px, and the desk above enlarged four times: the same to a page (WCAG 1.4.10). */
const ENLARGED = { width: 320, height: 256 };

const SEVERAL_H1 = /^\d+ h1$/;

/** Visits each address and gives what `look` finds wrong there, by address. */
async function faultsOf(
  look: (page: Page, address: string) => Promise<string[]>,
  paths: readonly string[] = addresses,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of paths) {
    const { page, complaints, close } = await visit(browser(), address, {
      viewport: DESK,
      reducedMotion: 'reduce',
    });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const faults = [...(await look(page, address)), ...complaints];
    if (faults.length > 0) found[address] = faults;
    await close();
  }
  return found;
}

test('no page and no example has an accessibility violation, in any look', async () => {
  const found = await faultsOf(async (page) => {
    await page.evaluate(openAll);
    const faults: string[] = [];
    for (const [name, look] of Object.entries(LOOKS)) {
      await page.emulateMedia(look);
      faults.push(...(await violationsOf(page)).map((fault) => `${name}: ${fault}`));
    }
    return faults;
  });
  expect(found).toEqual({});
}, 300_000);

test('at 320 px and at 400 % nothing scrolls sideways, is cut or lost, even with spaced text', async () => {
  const found = await faultsOf(async (page) => {
    await page.evaluate(openAll);
    const words = await page.evaluate(wordsOfMain);
    await page.setViewportSize(ENLARGED);
    const faults = await page.evaluate(lossFaults);
    if ((await page.evaluate(wordsOfMain)) !== words) faults.push('loses words of the main part');
    faults.push(...(await violationsOf(page)).map((fault) => `narrow: ${fault}`));
    await page.evaluate(spaceText);
    return [...faults, ...(await page.evaluate(lossFaults)).map((fault) => `spaced: ${fault}`)];
  });
  expect(found).toEqual({});
}, 240_000);

test('headings are in order, landmarks told apart, the language said, and nothing moves', async () => {
  const found = await faultsOf(async (page, address) => {
    const isStyleguide = address === '/styleguide/';
    // Its examples of heads and breadcrumbs are many on one page.
    const headings = (await page.evaluate(headingFaults)).filter(
      (fault) => !isStyleguide || !SEVERAL_H1.test(fault),
    );
    const landmarks = isStyleguide ? [] : await page.evaluate(landmarkFaults);
    const lang = await page.getAttribute('html', 'lang');
    const expected = address.startsWith('/en/') ? 'en' : 'fr';
    return [
      ...headings,
      ...landmarks,
      ...(lang === expected ? [] : [`lang is ${lang}`]),
      ...(await page.evaluate(motionFaults)),
    ];
  });
  expect(found).toEqual({});
}, 180_000);

test('whatever takes the focus shows it, and nothing covers it', async () => {
  const found = await faultsOf(async (page) => {
    await page.evaluate(openAll);
    // The keyboard was used: from now on the browser shows the focus that a script gives too.
    await page.keyboard.press('Tab');
    const faults = await page.evaluate(focusFaults);
    await page.emulateMedia({ forcedColors: 'active' });
    return [...faults, ...(await page.evaluate(focusFaults)).map((fault) => `forced: ${fault}`)];
  });
  expect(found).toEqual({});
}, 180_000);
