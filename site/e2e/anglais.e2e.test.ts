/** What the English pages say: in English, or marked as French (WCAG 3.1.2). */
import { expect, inject, test } from 'vitest';
import { browserOfFile } from './browser-test.ts';
import { visit } from './visit.ts';

const browser = browserOfFile();

/** Written alike in both languages, or names. */
const SHARED =
  /^(Portulan|Menu|Guides|Source|Version|Licence|Date|Département|communes|sessions|Young Serif|SIL Open Font License|Creative Commons .*|(\d+\s)?départements|Arcachon|Bordeaux|La Rochelle|Mimizan|Royan)$/;

const FRENCH =
  /(?<![\p{L}’-])(le|la|les|des|du|un|une|et|ou|au|aux|par|pour|sur|dans|avec|est|sont|moins|plus d[e’]|vous|votre|secret)(?![\p{L}’-])/iu;

/** What a page says or names in English; names of two or three letters are headings of A–Z. */
type Said = { english: string[]; all: string[] };

/** Runs in a page: what is said in the document of this text. */
function saidIn(html: string): Said {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const said: Said = { english: [], all: [] };
  const note = (element: Element | null, text: string | null | undefined) => {
    const words = text?.trim().replace(/\s+/g, ' ') ?? '';
    if (!element || words.length < 4 || !/\p{L}{3}/u.test(words)) return;
    said.all.push(words);
    if (element.closest('[lang]')?.getAttribute('lang') !== 'fr') said.english.push(words);
  };
  for (const element of body.querySelectorAll('*')) {
    if (element.matches('script, style, template')) continue;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-titre'])
      note(element, element.getAttribute(name));
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) note(element, node.textContent);
  }
  return said;
}

test('an English page says nothing in French without marking it so', async () => {
  const site = inject('site');
  const sitemap = await (await fetch(`${site}/sitemap-1.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>[^<]*?(\/en\/[^<]*)<\/loc>/g)].map(
    ([, path]) => path ?? '',
  );
  expect(paths.length).toBeGreaterThan(60);
  const { page, close } = await visit(browser(), '/en/');
  const read = async (path: string) =>
    page.evaluate(saidIn, await (await fetch(site + path)).text());
  const wrong = new Set<string>();
  for (const path of paths) {
    const { english } = await read(path);
    const french = new Set((await read(path.slice('/en'.length))).all);
    for (const words of english)
      if (!SHARED.test(words) && (french.has(words) || FRENCH.test(words)))
        wrong.add(`${path}: ${words}`);
  }
  expect([...wrong]).toEqual([]);
  await close();
}, 180_000);
