/** One result. Texts of the index enter the page as text, never as HTML. */
import { adresseEn } from '../../domain/jumelles.ts';
import type { Langue } from '../../domain/langue.ts';
import type { Found } from './pagefind.ts';
import { isShownBy } from './query.ts';
import { pageLangue, wordsOf } from './words.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (Node | string)[]
) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** An excerpt is HTML with `<mark>`: only its words and its marks are kept. */
function excerptNodes(html: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? element('mark', '', node.textContent ?? '')
      : (node.textContent ?? ''),
  );
}

/** The choice of the facet « domaine »: it has the colour and the pictogram. */
function choiceOf({ filters: { domaine }, lettre }: Found): HTMLElement | null {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="domaine"]')];
  return (
    boxes
      .find(({ dataset, value }) => (lettre ? value === lettre : dataset.filter === domaine?.[0]))
      ?.closest('label') ?? null
  );
}

/** The index knows the French word of a kind: `Métier` → `Job`. */
const kindOf = (kind: string, langue: Langue): string => {
  const value = Object.entries(wordsOf('fr').genres).find(([, [one]]) => one === kind)?.[0];
  return wordsOf(langue).genres[value ?? '']?.[0] ?? kind;
};

export function resultItem(found: Found, q: string): HTMLLIElement {
  const { url, excerpt, meta } = found;
  const choice = choiceOf(found);
  const icon = choice?.querySelector('svg')?.cloneNode(true);
  const link = element('a', '', meta.title);
  const langue = pageLangue();
  const twin = adresseEn(url, langue);
  link.href = twin ?? url;
  if (langue !== 'fr' && !twin) link.hreflang = 'fr';
  // The index is of French pages (WCAG 3.1.2).
  const french = <E extends HTMLElement>(made: E): E => {
    if (langue !== 'fr') made.lang = 'fr';
    return made;
  };
  const kind = element('p', 'sur-titre', ...(icon ? [icon] : []), kindOf(meta.kind, langue));
  const item = element(
    'li',
    choice?.className.match(/gd-[A-N]/)?.[0] ?? '',
    kind,
    french(element('h3', '', link)),
  );
  const resume = meta.resume ?? '';
  if (resume && resume !== meta.title) item.append(french(element('p', '', resume)));
  // Where the words were found, when the title and the summary do not show it.
  if (excerpt.includes('<mark>') && !isShownBy(q, `${meta.title} ${resume}`))
    item.append(french(element('p', 'discret', '…\u00a0', ...excerptNodes(excerpt), '\u00a0…')));
  return item;
}
