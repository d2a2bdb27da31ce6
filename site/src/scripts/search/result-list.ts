/** What was found, twenty at a time, and the help around it. */
import type { Results } from './pagefind.ts';
import { resultItem } from './result-item.ts';

const PAGE = 20;

export function resultList(root: HTMLElement) {
  const find = (selector: string) => root.querySelector(selector) as HTMLElement;
  const list = find('[data-results]');
  const status = find('[data-status]');
  const more = find('[data-more]');
  const help = find('[data-help]');
  const empty = find('[data-help-empty]');
  const start = find('[data-help-start]');

  const rowsFrom = async ({ results }: Results, from: number, q: string) =>
    (await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()))).map(
      (found) => resultItem(found, q),
    );

  function showHelp(state: 'start' | 'empty' | 'none'): void {
    help.hidden = state === 'none';
    empty.hidden = state !== 'empty';
    start.hidden = state !== 'start';
  }

  return {
    list,

    /** Reads the first rows, then draws them if `isCurrent` still says so. */
    async show(
      found: Results,
      q: string,
      sentence: string,
      isCurrent: () => boolean,
    ): Promise<void> {
      const rows = await rowsFrom(found, 0, q);
      if (!isCurrent()) return;
      const { length } = found.results;
      list.replaceChildren(...rows);
      status.textContent = sentence;
      showHelp(length === 0 ? 'empty' : 'none');
      more.hidden = length <= PAGE;
      more.onclick = async () => {
        const next = await rowsFrom(found, list.childElementCount, q);
        if (!isCurrent()) return;
        list.append(...next);
        more.hidden = list.childElementCount >= length;
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
