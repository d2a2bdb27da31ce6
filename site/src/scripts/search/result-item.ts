/** One result. Texts of the index enter the page as text, never as HTML. */
import type { Found } from './pagefind.ts';
import { isShownBy } from './query.ts';

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

export function resultItem(found: Found, q: string): HTMLLIElement {
  const { url, excerpt, meta } = found;
  const choice = choiceOf(found);
  const icon = choice?.querySelector('svg')?.cloneNode(true);
  const link = element('a', '', meta.title);
  link.href = url;
  const kind = element('p', 'sur-titre', ...(icon ? [icon] : []), meta.kind);
  const item = element(
    'li',
    choice?.className.match(/gd-[A-N]/)?.[0] ?? '',
    kind,
    element('h3', '', link),
  );
  const resume = meta.resume ?? '';
  if (resume && resume !== meta.title) item.append(element('p', '', resume));
  // Where the words were found, when the title and the summary do not show it.
  if (excerpt.includes('<mark>') && !isShownBy(q, `${meta.title} ${resume}`))
    item.append(element('p', 'discret', '…\u00a0', ...excerptNodes(excerpt), '\u00a0…'));
  return item;
}
