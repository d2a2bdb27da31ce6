/** Loaded only where something can be compared, or already waits to be. */
export function bindComparer(): void {
  let waits = false;
  try {
    waits = (localStorage.getItem('portulan.comparaison.v1') ?? '[]') !== '[]';
  } catch {
    // Storage refused: nothing waits.
  }
  if (waits || document.querySelector('[data-comparer]'))
    void import('./toggles.ts').then(({ bindToggles }) => bindToggles());
}
