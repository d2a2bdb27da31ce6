/** What was found, twenty at a time, and the help around it. */
import type { Found, Results } from './pagefind.ts';
import { sentence } from './query.ts';
import { resultItem } from './result-item.ts';
import { pageLangue } from './words.ts';

const PAGE = 20;

export function resultList(root: HTMLElement) {
  const find = (selector: string) => root.querySelector(selector) as HTMLElement;
  const list = find('[data-results]');
  const status = find('[data-status]');
  const more = find('[data-more]');
  const help = find('[data-help]');
  const empty = find('[data-help-empty]');
  const start = find('[data-help-start]');

  /** A page that already answers by its name is not shown twice. */
  const rowsFrom = async (
    results: Results['results'],
    from: number,
    q: string,
    shown: Set<string>,
  ) =>
    (await Promise.all(results.slice(from, from + PAGE).map((result) => result.data())))
      .filter(({ url }) => !shown.has(url))
      .map((found) => resultItem(found, q));

  /** The full text comes after the names: who already stands on a result stays on it. */
  function replaceRows(rows: readonly HTMLElement[]): void {
    const held = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    list.replaceChildren(...rows);
    if (held === undefined) return;
    const links = [...list.querySelectorAll<HTMLElement>('h3 a')];
    (links.find((link) => link.getAttribute('href') === held) ?? links[0])?.focus();
  }

  function showHelp(state: 'start' | 'empty' | 'none'): void {
    help.hidden = state === 'none';
    empty.hidden = state !== 'empty';
    start.hidden = state !== 'start';
  }

  return {
    list,

    /**
     * Jobs found by their names, then pages whose text has the words; drawn if `isCurrent` still
     * says so. Without `found`, the full text is still being searched.
     */
    async show(
      jobs: readonly Found[],
      found: Results | undefined,
      q: string,
      isCurrent: () => boolean,
    ): Promise<void> {
      const shown = new Set(jobs.map(({ url }) => url));
      const pages = found?.results ?? [];
      const rows = await rowsFrom(pages, 0, q, shown);
      if (!isCurrent()) return;
      replaceRows([...jobs.map((job) => resultItem(job, q)), ...rows]);
      let read = PAGE;
      more.hidden = pages.length <= read;
      if (!found) return;
      status.textContent = sentence({ jobs: jobs.length, pages: pages.length }, q, pageLangue());
      showHelp(jobs.length + pages.length === 0 ? 'empty' : 'none');
      more.onclick = async () => {
        const next = await rowsFrom(pages, read, q, shown);
        if (!isCurrent()) return;
        read += PAGE;
        list.append(...next);
        more.hidden = pages.length <= read;
        next[0]?.querySelector('a')?.focus();
      };
    },

    clear(message = ''): void {
      list.replaceChildren();
      status.textContent = message;
      more.hidden = true;
      showHelp('start');
    },
  };
}
