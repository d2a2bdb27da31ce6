/** The search page: form, address and results kept in step. */
import { moveByArrows } from './arrows.ts';
import { indexOpener } from './pagefind.ts';
import {
  addressOf,
  FACETS,
  type Facet,
  facetsOf,
  isEmpty,
  isFiltered,
  type Query,
  queryOf,
} from './query.ts';
import { resultList } from './result-list.ts';
import { searchForm } from './search-form.ts';
import { indexesFor } from './sections.ts';
import { pageLangue, wordsOf } from './words.ts';

/** Milliseconds without a key before the search runs. */
const TYPING_PAUSE = 180;

const openTitles = () => import('./titres.ts');

export function bindSearch(): void {
  const root = document.querySelector<HTMLElement>('#recherche');
  if (!root) return;
  // Sent before the script came: the answer of the server stands, this page does better.
  const here = root.dataset.page as string;
  if (location.pathname !== here) {
    location.replace(here + addressOf(queryOf(location.search)));
    return;
  }
  const addresses = (root.dataset.index ?? '').split(' ');
  const indexes = indexOpener();
  const asked = searchForm(root);
  const results = resultList(root);
  /** Only the youngest search may draw: an older answer that comes late is dropped. */
  let turn = 0;

  async function draw(now: Query, isCurrent: () => boolean): Promise<void> {
    const { jobsFor, motsUtiles, nomsFor } = await openTitles();
    const noms = now.q ? await nomsFor(now) : undefined;
    const jobs = noms ? jobsFor(noms, now) : [];
    // Job titles answer at once; the full text follows.
    if (jobs.length > 0 && isCurrent()) await results.show(jobs, undefined, now.q, isCurrent);
    const pagefind = await indexes.open(indexesFor(addresses, now));
    if (!isCurrent()) return;
    const term = motsUtiles(now.q).join(' ') || null;
    const [found, ...others] = await Promise.all([
      pagefind.search(term, { filters: asked.filters() }),
      ...FACETS.map((name) => pagefind.search(term, { filters: asked.filters(name) })),
    ]);
    if (!isCurrent()) return;
    const isWhole = now.kind.length > 0 || indexes.has(addresses);
    if (!isWhole && jobs.length + (found?.results.length ?? 0) === 0)
      return draw({ ...now, partout: true }, isCurrent);
    asked.wider.hidden = isWhole;
    // What was not read cannot be counted.
    const countsOf = (name: Facet) =>
      name !== 'kind' || indexes.has(addresses)
        ? others[FACETS.indexOf(name)]?.filters[name]
        : undefined;
    asked.showCounts('kind', countsOf('kind'));
    asked.showCounts('domaine', countsOf('domaine'));
    asked.showOffer((name) => (now.kind.length > 0 ? countsOf(name) : undefined));
    await results.show(jobs, found, now.q, isCurrent);
  }

  function forget(message?: string): void {
    for (const name of FACETS) asked.showCounts(name, undefined);
    asked.showOffer(() => undefined);
    asked.wider.hidden = true;
    results.clear(message);
  }

  async function run(): Promise<void> {
    turn += 1;
    const mine = turn;
    const isCurrent = () => mine === turn;
    const now = asked.query();
    asked.clear.hidden = !isFiltered(now);
    if (isEmpty(now)) return forget();
    results.list.setAttribute('aria-busy', 'true');
    try {
      await draw(now, isCurrent);
    } catch {
      if (isCurrent()) forget(wordsOf(pageLangue()).panne);
    }
    if (isCurrent()) results.list.removeAttribute('aria-busy');
  }

  /** Titles answer each letter; the full text waits for a pause. */
  async function answerByName(): Promise<void> {
    turn += 1;
    const mine = turn;
    const now = asked.query();
    const { jobsFor, nomsFor } = await openTitles();
    const noms = now.q ? await nomsFor(now) : undefined;
    if (!noms || mine !== turn) return;
    const jobs = jobsFor(noms, now);
    if (jobs.length > 0) await results.show(jobs, undefined, now.q, () => mine === turn);
  }

  function searchNow(how: 'pushState' | 'replaceState' = 'pushState'): void {
    clearTimeout(pause);
    const address = addressOf(asked.query());
    if (address !== location.search) history[how](null, '', address || location.pathname);
    void run();
  }

  function fromAddress(): void {
    asked.write(queryOf(location.search));
    void run();
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  const prepare = () =>
    void openTitles()
      .then(({ nomsFor }) => nomsFor(asked.query()))
      .catch(() => undefined);
  asked.input.addEventListener('focus', prepare, { once: true });
  asked.input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => searchNow('replaceState'), TYPING_PAUSE);
    void answerByName().catch(() => undefined);
  });
  asked.form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchNow();
  });
  asked.panel.addEventListener('change', () => searchNow());
  asked.clear.addEventListener('click', () => {
    asked.write({ ...asked.query(), ...facetsOf(() => []) });
    searchNow();
    asked.panel.querySelector('input')?.focus();
  });
  asked.wider.addEventListener('click', () => {
    asked.write({ ...asked.query(), partout: true });
    searchNow();
    asked.input.focus();
  });
  addEventListener('popstate', fromAddress);
  moveByArrows(asked.input, results.list);

  root.hidden = false;
  asked.panel.open = matchMedia('(min-width: 62rem)').matches;
  fromAddress();
}
