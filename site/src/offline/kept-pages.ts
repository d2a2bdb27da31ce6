/** On the page that says that the network is away: links to what was read before. */
import { addressOf } from './rules.ts';

const titleOf = (html: string) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.trim() ?? '';

async function keptPages(): Promise<{ address: string; title: string }[]> {
  const cache = await caches.open('portulan-pages');
  const keys = await cache.keys();
  const pages = await Promise.all(
    keys.map(async (request) => {
      const text = (await (await cache.match(request))?.text()) ?? '';
      return { address: addressOf(request.url), title: titleOf(text) };
    }),
  );
  return pages.filter(({ title }) => title).reverse();
}

export async function showKeptPages(): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-kept-pages]');
  const list = section?.querySelector('[data-kept-list]');
  if (!section || !list || !('caches' in window)) return;
  for (const { address, title } of await keptPages()) {
    const link = document.createElement('a');
    link.href = address;
    // The title is HTML of our own pages: read as such, shown as text.
    link.textContent =
      new DOMParser().parseFromString(title, 'text/html').body.textContent ?? address;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  section.hidden = list.childElementCount === 0;
}
