/** The bar at the foot of the window; it stands at the end of the page, so it covers nothing there. */
import { adresse } from '../../domain/adresses.ts';
import { enAnglais, langueOf } from '../../domain/langue.ts';
import type { TextesPanier } from '../../textes/fr/panier.ts';
import { basket } from './basket.ts';
import { type BasketItem, GENRES, type Genre, MAX, of } from './basket-item.ts';

export const addressOf = (items: readonly BasketItem[], page: string = adresse.comparer): string =>
  `${page}?${items.map(({ genre, slug }) => `${genre}=${slug}`).join('&')}`;

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** @param pick offers the jobs of the page, when it lists some */
export function createBar(textes: TextesPanier, pick?: () => void) {
  const bar = element('aside', 'barre-comparaison sans-impression');
  bar.setAttribute('aria-label', textes.barre);
  const status = element('p', 'etat');
  status.setAttribute('role', 'status');
  const choices = element('div', 'choix');
  const clear = element('button', '', textes.vider);
  clear.setAttribute('type', 'button');
  clear.addEventListener('click', () => {
    basket.change(() => []);
    document.querySelector<HTMLElement>('main')?.focus();
  });
  const pickers: HTMLElement[] = [];
  if (pick) {
    const picker = element('button', '', textes.choisir);
    picker.setAttribute('type', 'button');
    picker.addEventListener('click', () => {
      picker.remove();
      pick();
    });
    pickers.push(picker);
  }
  bar.append(status, choices, ...pickers, clear);
  bar.hidden = true;
  document.body.append(bar);

  function choice(genre: Genre, items: readonly BasketItem[]): HTMLElement {
    const line = element('p', '');
    const count = element('strong', '', `${textes.nombre[genre](items.length)} `);
    const link = element('a', 'bouton', `${textes.voir} (${items.length}/${MAX})`);
    const langue = langueOf(location.pathname);
    link.setAttribute(
      'href',
      addressOf(items, langue === 'en' ? enAnglais(adresse.comparer) : adresse.comparer),
    );
    line.append(count, link);
    return line;
  }

  return {
    say(text: string): void {
      status.textContent = text;
    },
    show(items: readonly BasketItem[]): void {
      bar.hidden = items.length === 0;
      // What is being read may be in these lines: they are made again only when they change.
      const lines = GENRES.map((genre) => [genre, of(items, genre)] as const)
        .filter(([, own]) => own.length > 0)
        .map(([genre, own]) => choice(genre, own));
      choices.replaceChildren(...lines);
    },
  };
}
