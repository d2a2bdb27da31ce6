/** Draws results and counts. Texts of the index enter as text, never as HTML. */
import type { Counts, Found } from './pagefind.ts';

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...content: (Node | string)[]) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** An excerpt is HTML with `<mark>`: only its words and its marks are kept. */
function excerptNodes(html: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
  );
}

/** The letter of a grand domaine and its pictogram, as the facet has them. */
function facetOf(domaine: string | undefined): HTMLElement | null {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="domaine"]')];
  return boxes.find(({ dataset }) => dataset.filter === domaine)?.closest('label') ?? null;
}

export function resultItem({ url, excerpt, meta, filters }: Found): HTMLLIElement {
  const facet = facetOf(filters.domaine?.[0]);
  const link = element('a', '', meta.title);
  link.href = url;
  const icon = facet?.querySelector('svg')?.cloneNode(true);
  const kind = element('p', 'sur-titre', ...(icon ? [icon] : []), meta.kind);
  const item = element('li', facet?.className.match(/gd-[A-N]/)?.[0] ?? '', kind, element('h3', '', link));
  if (meta.resume && meta.resume !== meta.title) item.append(element('p', '', meta.resume));
  // Where the words were found, when the summary does not show it already.
  if (excerpt.includes('<mark>')) item.append(element('p', 'discret', '…\u00a0', ...excerptNodes(excerpt), '\u00a0…'));
  return item;
}

export function showCounts(name: string, counts: Counts[string] | undefined): void {
  for (const box of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    const count = box.closest('label')?.querySelector('[data-count]');
    if (count) count.textContent = counts ? (counts[box.dataset.filter ?? ''] ?? 0).toLocaleString('fr') : '';
  }
}
