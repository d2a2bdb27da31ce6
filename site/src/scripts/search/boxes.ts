/**
 * The search fields of a page: with scripts, the form leads to the search page, and job titles are
 * suggested once the field is entered.
 */
export function bindSearchBoxes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-recherche]')) {
    form.action = form.dataset.recherche as string;
    form.querySelector('input[name=langue]')?.remove();
    const input = form.querySelector<HTMLInputElement>('input[name=q]');
    // On the search page, answers come under the field as one types.
    if (!input || document.querySelector('#recherche')?.contains(form)) continue;
    const load = () =>
      void import('./suggestions.ts').then(({ bindSuggestions }) => bindSuggestions(form, input));
    if (document.activeElement === input) load();
    else input.addEventListener('focus', load, { once: true });
  }
}
