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

/** Links to jobs in the lists of the page: thousands of pages have some, so they carry no box of their own. */
const jobsOfPage = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('.liens-metiers a[href^="/metiers/"]'),
];

function boxFor(link: HTMLAnchorElement, { cocher, cocherCourt }: typeof textes): HTMLInputElement {
  const titre = link.textContent.trim();
  const label = document.createElement('label');
  label.className = 'cocher sans-impression';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.dataset.comparer = `m/${link.pathname.split('/').at(-2)}`;
  box.dataset.titre = titre;
  box.setAttribute('aria-label', cocher(titre));
  label.append(box, cocherCourt);
  link.after(label);
  return box;
}

export function bindToggles(): void {
  const jobs = jobsOfPage();
  const bar = createBar(textes, jobs.length > 0 ? offerJobs : undefined);

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

  const boxes: HTMLInputElement[] = [];
  function bindBoxes(found: Iterable<HTMLInputElement>): void {
    for (const box of found) {
      boxes.push(box);
      box.addEventListener('change', () => {
        if (!toggle(itemOf(box))) box.checked = false;
      });
    }
  }
  bindBoxes(document.querySelectorAll<HTMLInputElement>('input[data-comparer]'));

  function offerJobs(): void {
    const added = jobs.map((link) => boxFor(link, textes));
    bindBoxes(added);
    show();
    added[0]?.focus();
  }

  const isIn = (element: HTMLElement) => basket.items().some((item) => same(item, itemOf(element)));
  function show(): void {
    for (const button of buttons) button.setAttribute('aria-pressed', String(isIn(button)));
    for (const box of boxes) box.checked = isIn(box);
    bar.show(basket.items());
  }
  show();
  basket.subscribe(show);
  // A page that comes back from the browser's own cache did not hear of the changes.
  addEventListener('pageshow', show);
}
