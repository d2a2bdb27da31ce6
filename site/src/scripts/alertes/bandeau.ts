/** The banner itself: fetched only where there is an alert to show. */
import type { AlerteModel } from '../../page-models/types-editorial.ts';

const WORDS = {
  fr: { region: 'Alerte', close: 'Fermer cette alerte' },
  en: { region: 'Alert', close: 'Close this alert' },
};

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function banner({ titre, texte, niveau, lien }: AlerteModel, onClose: () => void): HTMLElement {
  const words = document.documentElement.lang === 'en' ? WORDS.en : WORDS.fr;
  const region = element('section', `bandeau-alerte ${niveau}`);
  region.setAttribute('aria-label', words.region);
  const said = element('p', '');
  said.lang = 'fr';
  said.append(element('strong', '', titre), texte ? ` ${texte} ` : ' ');
  if (lien) {
    const link = element('a', '', lien.titre);
    link.href = lien.url;
    said.append(link);
  }
  const close = element('button', 'bouton', '✕');
  close.type = 'button';
  close.setAttribute('aria-label', `${words.close}\u00a0: ${titre}`);
  close.addEventListener('click', () => {
    onClose();
    region.remove();
    // The keyboard goes on from the content, not from nowhere.
    document.getElementById('contenu')?.focus({ preventScroll: true });
  });
  region.append(said, close);
  return region;
}

/** It comes last in the page and stays at the bottom of the screen: nothing moves when it comes. */
export function showBanner(alerte: AlerteModel, onClose: () => void): void {
  // Told to those who do not see it come (WCAG 4.1.3).
  const status = element('div', 'bandeau-place');
  status.setAttribute('role', alerte.niveau === 'urgence' ? 'alert' : 'status');
  document.body.append(status);
  status.append(banner(alerte, onClose));
}
