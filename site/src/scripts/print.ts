/** The day a sheet was printed: what it says of sessions and figures was true then. */
function sayToday(): void {
  const { lang } = document.documentElement;
  const today = new Date().toLocaleDateString(lang, { dateStyle: 'long' });
  for (const place of document.querySelectorAll<HTMLElement>('[data-imprimee]'))
    place.textContent = `${place.dataset.imprimee} ${today}.`;
}

/** Folded lists come out whole on paper, also where the stylesheet alone cannot open them. */
export function bindPrint(): void {
  const opened = new Set<HTMLDetailsElement>();
  addEventListener('beforeprint', () => {
    sayToday();
    for (const details of document.querySelectorAll<HTMLDetailsElement>(
      'main details:not([open])',
    )) {
      details.open = true;
      opened.add(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened.clear();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}
