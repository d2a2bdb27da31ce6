/**
 * Every template and, on the styleguide, every example of every component, as every visitor may
 * meet them. Each address is opened once, and its look changed: light, dark, on paper, in forced
 * colours, narrow, spaced out, by keyboard.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { NOT_IN_FORCED_COLOURS, NOT_ON_PAPER, violationsOf } from './axe.ts';
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

const LIGHT = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;
const DESK = { width: 1280, height: 1024 };
/** A phone of 320 px, and the desk above enlarged four times: the same to a page (WCAG 1.4.10). */
const ENLARGED = { width: 320, height: 256 };

/** What is wrong with a page, by what was looked at. The page may be left in any state. */
type Look = (page: Page, address: string) => Promise<string[]>;

const structure: Look = async (page, address) => {
  // Parts stand there side by side, many of each, away from the headings above them.
  const isStyleguide = address === '/styleguide/';
  const headings = isStyleguide ? [] : await page.evaluate(headingFaults);
  const landmarks = isStyleguide ? [] : await page.evaluate(landmarkFaults);
  const lang = await page.getAttribute('html', 'lang');
  const expected = address.startsWith('/en/') ? 'en' : 'fr';
  return [...headings, ...landmarks, ...(lang === expected ? [] : [`lang is ${lang}`])];
};

const looks: Look = async (page) => {
  const light = await violationsOf(page);
  await page.emulateMedia({ ...LIGHT, colorScheme: 'dark' });
  const dark = await violationsOf(page);
  await page.emulateMedia({ ...LIGHT, media: 'print' });
  const paper = await violationsOf(page, NOT_ON_PAPER);
  await page.emulateMedia({ ...LIGHT, forcedColors: 'active' });
  const forced = await violationsOf(page, NOT_IN_FORCED_COLOURS);
  const found = { light, dark, paper, forced };
  return Object.entries(found).flatMap(([name, faults]) =>
    faults.map((fault) => `${name}: ${fault}`),
  );
};

const focus: Look = async (page) => {
  // The keyboard was used: from now on the browser shows the focus that a script gives too.
  await page.keyboard.press('Tab');
  const forced = await page.evaluate(focusFaults);
  await page.emulateMedia(LIGHT);
  return [
    ...(await page.evaluate(focusFaults)),
    ...forced.map((fault) => `forced colours: ${fault}`),
  ];
};

const narrow: Look = async (page) => {
  const words = await page.evaluate(wordsOfMain);
  await page.setViewportSize(ENLARGED);
  const kept = new Set(await page.evaluate(wordsOfMain));
  const lost = words.filter((text) => !kept.has(text)).map((text) => `loses "${text}"`);
  const violations = await violationsOf(page);
  const loss = await page.evaluate(lossFaults);
  await page.evaluate(spaceText);
  const spaced = (await page.evaluate(lossFaults)).map((fault) => `spaced: ${fault}`);
  return [...lost, ...violations, ...loss, ...spaced];
};

const motion: Look = (page) => page.evaluate(motionFaults);

/** In this order on one page: the last ones leave it as it cannot be used again. */
const LOOKS = { structure, motion, looks, focus, narrow };
type Found = Record<keyof typeof LOOKS, Record<string, string[]>>;

const browser = browserOfFile();
const found: Found = { structure: {}, motion: {}, looks: {}, focus: {}, narrow: {} };
const complained: string[] = [];
let visited = 0;

beforeAll(async () => {
  for (const address of await templateAddresses()) {
    const options = { viewport: DESK, reducedMotion: 'reduce' as const };
    const { page, complaints, close } = await visit(browser(), address, options);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(openAll);
    for (const [name, look] of Object.entries(LOOKS)) {
      const faults = await look(page, address);
      if (faults.length > 0) found[name as keyof Found][address] = faults;
    }
    complained.push(...complaints);
    visited += 1;
    await close();
  }
}, 300_000);

test('every address was looked at, and none complained', () => {
  expect(visited).toBeGreaterThan(25);
  expect(complained).toEqual([]);
});

test('no page and no example has an accessibility violation: light, dark, paper, forced colours', () => {
  expect(found.looks).toEqual({});
});

test('headings are in order under one main heading, landmarks told apart, the language said', () => {
  expect(found.structure).toEqual({});
});

test('at 320 px and at 400 % nothing scrolls sideways, is cut or lost, even with spaced text', () => {
  expect(found.narrow).toEqual({});
});

test('whatever takes the focus shows it, in forced colours too, and nothing covers it', () => {
  expect(found.focus).toEqual({});
});

test('nothing moves for who asked for less motion', () => {
  expect(found.motion).toEqual({});
});
