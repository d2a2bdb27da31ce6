/** The field and the facets of the search page: what is asked for. */
import { addChoices, showIfAny } from './offer-facets.ts';
import type { Counts, Filters } from './pagefind.ts';
import { FACETS, type Facet, facetsOf, OFFER_FACETS, type Query } from './query.ts';

export function searchForm(root: HTMLElement) {
  const form = document.querySelector('#q-formulaire') as HTMLFormElement;
  const input = document.querySelector('#q') as HTMLInputElement;
  const panel = root.querySelector('.filtres') as HTMLDetailsElement;
  const clear = root.querySelector('[data-clear]') as HTMLElement;
  const wider = root.querySelector('[data-wider]') as HTMLElement;
  const boxes = (name: Facet) => [
    ...panel.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
  ];
  /** Asked for by its button; the address keeps it. */
  let partout = false;
  const checked = (name: Facet) => boxes(name).filter((box) => box.checked);

  return {
    form,
    input,
    panel,
    clear,
    wider,

    query: (): Query => ({
      q: input.value.trim(),
      partout,
      ...facetsOf((name) => checked(name).map(({ value }) => value)),
    }),

    write(query: Query): void {
      input.value = query.q;
      partout = query.partout;
      for (const name of OFFER_FACETS) addChoices(panel, name, query[name]);
      for (const name of FACETS)
        for (const box of boxes(name)) box.checked = query[name].includes(box.value);
    },

    /** In the words of the index; `without` leaves a facet out, to count what its choices would give. */
    filters(without?: Facet): Filters {
      const filters: Filters = {};
      for (const name of FACETS) {
        const any = checked(name).map(({ dataset }) => dataset.filter ?? '');
        if (name !== without && any.length > 0) filters[name] = { any };
      }
      return filters;
    },

    /** The offer's own facets: what the index has of them, and nothing where it has nothing. */
    showOffer(counts: (name: Facet) => Counts[string] | undefined): void {
      for (const name of OFFER_FACETS) {
        addChoices(panel, name, Object.keys(counts(name) ?? {}));
        this.showCounts(name, counts(name));
        showIfAny(panel, name, counts(name));
      }
    },

    showCounts(name: Facet, counts: Counts[string] | undefined): void {
      for (const box of boxes(name)) {
        const label = box.closest('label');
        const number = counts?.[box.dataset.filter ?? ''] ?? 0;
        label?.classList.toggle('vide', counts !== undefined && number === 0);
        const place = label?.querySelector('[data-count]');
        if (place) place.textContent = counts ? number.toLocaleString('fr') : '';
      }
    },
  };
}
export type SearchForm = ReturnType<typeof searchForm>;
