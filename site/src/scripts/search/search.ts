/** The search page: form, address and results kept in step. */
import { moveByArrows } from './arrows.ts';
import { type Filters, openIndexes, type Pagefind } from './pagefind.ts';
import { addressOf, isEmpty, type Query, queryOf, sentence } from './query.ts';
import { resultItem, showCounts } from './view.ts';

const PAGE = 20;
const TYPING_PAUSE = 180;

type Facet = 'kind' | 'domaine';
const FACETS: readonly Facet[] = ['kind', 'domaine'];

function partsOf(root: HTMLElement) {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector) as T;
  return {
    form: document.querySelector<HTMLFormElement>('#q-formulaire') as HTMLFormElement,
    input: document.querySelector<HTMLInputElement>('#q') as HTMLInputElement,
    filters: find<HTMLDetailsElement>('.filtres'),
    status: find('[data-status]'),
    list: find('[data-results]'),
    more: find('[data-more]'),
    help: find('[data-help]'),
    helpEmpty: find('[data-help-empty]'),
    helpStart: find('[data-help-start]'),
    clear: find('[data-clear]'),
    boxes: (name: Facet) => [...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)],
  };
}

export function bindSearch(): void {
  const root = document.querySelector<HTMLElement>('#recherche');
  if (!root) return;
  const parts = partsOf(root);
  const indexes = (root.dataset.index ?? '').split(' ');
  let opened: Promise<Pagefind> | undefined;
  /** Only the youngest search may draw: an older answer that comes late is dropped. */
  let turn = 0;

  const open = () => {
    opened ??= openIndexes(indexes).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  const valuesOf = (name: Facet) => parts.boxes(name).filter(({ checked }) => checked).map(({ value }) => value);
  const query = (): Query => ({ q: parts.input.value.trim(), kind: valuesOf('kind'), domaine: valuesOf('domaine') });

  /** The filters of a search, without those of one facet to count its choices. */
  function filtersOf(without?: Facet): Filters {
    const filters: Filters = {};
    for (const name of FACETS) {
      const any = parts.boxes(name).filter(({ checked }) => checked).map(({ dataset }) => dataset.filter ?? '');
      if (name !== without && any.length > 0) filters[name] = { any };
    }
    return filters;
  }

  function showHelp(state: 'start' | 'empty' | 'none'): void {
    parts.help.hidden = state === 'none';
    parts.helpEmpty.hidden = state !== 'empty';
    parts.helpStart.hidden = state !== 'start';
  }

  async function draw(now: Query, mine: number): Promise<void> {
    const pagefind = await open();
    const term = now.q || null;
    const [found, ...others] = await Promise.all([
      pagefind.search(term, { filters: filtersOf() }),
      ...FACETS.map((name) => pagefind.search(term, { filters: filtersOf(name) })),
    ]);
    const { results } = found;
    const rows = async (start: number) => (await Promise.all(results.slice(start, start + PAGE).map((result) => result.data()))).map(resultItem);
    const first = await rows(0);
    if (mine !== turn) return;
    parts.list.replaceChildren(...first);
    FACETS.forEach((name, rank) => showCounts(name, others[rank]?.filters[name]));
    parts.status.textContent = sentence(results.length, now.q);
    parts.more.hidden = results.length <= PAGE;
    parts.more.onclick = async () => {
      const start = parts.list.childElementCount;
      const next = await rows(start);
      if (mine !== turn) return;
      parts.list.append(...next);
      parts.more.hidden = parts.list.childElementCount >= results.length;
      next[0]?.querySelector('a')?.focus();
    };
    showHelp(results.length === 0 ? 'empty' : 'none');
  }

  function clearResults(): void {
    parts.list.replaceChildren();
    parts.status.textContent = '';
    parts.more.hidden = true;
    for (const name of FACETS) showCounts(name, undefined);
    showHelp('start');
  }

  async function run(): Promise<void> {
    const mine = ++turn;
    const now = query();
    parts.clear.hidden = now.kind.length + now.domaine.length === 0;
    if (isEmpty(now)) return clearResults();
    parts.list.setAttribute('aria-busy', 'true');
    try {
      await draw(now, mine);
    } catch {
      if (mine !== turn) return;
      clearResults();
      parts.status.textContent = 'La recherche ne répond pas. Vérifiez la connexion, puis réessayez.';
    } finally {
      if (mine === turn) parts.list.removeAttribute('aria-busy');
    }
  }

  function fromAddress(): void {
    const wanted = queryOf(location.search);
    parts.input.value = wanted.q;
    for (const name of FACETS) for (const box of parts.boxes(name)) box.checked = wanted[name].includes(box.value);
    void run();
  }

  const remember = (how: 'pushState' | 'replaceState') => {
    const address = addressOf(query());
    if (address !== location.search) history[how](null, '', address || location.pathname);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  parts.input.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  parts.input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      remember('replaceState');
      void run();
    }, TYPING_PAUSE);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    remember('pushState');
    void run();
  });
  root.addEventListener('change', () => {
    remember('pushState');
    void run();
  });
  parts.clear.addEventListener('click', () => {
    for (const name of FACETS) for (const box of parts.boxes(name)) box.checked = false;
    remember('pushState');
    void run();
    parts.filters.querySelector('input')?.focus();
  });
  addEventListener('popstate', fromAddress);
  moveByArrows(parts.input, parts.list);

  root.hidden = false;
  parts.filters.open = matchMedia('(min-width: 62rem)').matches;
  fromAddress();
}
