/** « Comparer » on pages and in lists, and the bar that says how many wait and leads to them. */
import { panier as en } from '../../textes/en/panier.ts';
import { panier as fr } from '../../textes/fr/panier.ts';
import { createBar } from './bar.ts';
import { basket } from './basket.ts';
import { type BasketItem, type Genre, of, same, toggled } from './basket-item.ts';

const textes = document.documentElement.lang === 'en' ? en : fr;

function itemOf({ dataset }: HTMLElement): BasketItem {
  const [genre, slug = ''] = (dataset.comparer ?? '').split('/');
  return { genre: genre as Genre, slug, titre: dataset.titre ?? '' };
}

/** The link that the server answers gives way to a button with the same look and words. */
function buttonFor(link: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  Object.assign(button.dataset, link.dataset);
  button.append(...link.childNodes);
  link.replaceWith(button);
  return button;
}

export function bindToggles(): void {
  const bar = createBar(textes);

  /** False when there was no room. */
  function toggle(item: BasketItem): boolean {
    const { items, outcome } = toggled(basket.items(), item);
    if (outcome === 'full') {
      bar.say(textes.plein[item.genre]);
      return false;
    }
    const saved = basket.change(() => items);
    if (saved === 'pageOnly') bar.say(textes.ephemere);
    else bar.say(outcome === 'added' ? textes.ajoute(of(items, item.genre).length) : textes.enleve);
    return true;
  }

  const buttons = [...document.querySelectorAll<HTMLElement>('a[data-comparer]')].map(buttonFor);
  for (const button of buttons) button.addEventListener('click', () => toggle(itemOf(button)));

  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-comparer]')];
  for (const box of boxes)
    box.addEventListener('change', () => {
      if (!toggle(itemOf(box))) box.checked = false;
    });

  const isIn = (element: HTMLElement) => basket.items().some((item) => same(item, itemOf(element)));
  const show = () => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(isIn(button)));
    for (const box of boxes) box.checked = isIn(box);
    bar.show(basket.items());
  };
  show();
  basket.subscribe(show);
  // A page that comes back from the browser's own cache did not hear of the changes.
  addEventListener('pageshow', show);
}
