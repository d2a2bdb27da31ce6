/** The heart of a job page, and the count of the header. */
import { book } from './book.ts';
import type { BookItem } from './book-item.ts';

const has = (codeRome: string) => book.items().some((item) => item.codeRome === codeRome);

function itemOf({ dataset }: HTMLElement): BookItem {
  const { bookHeart: codeRome = '', titre = '', url = '', grandDomaine = '' } = dataset;
  return { codeRome, titre, url, grandDomaine, ajouteLe: new Date().toISOString(), note: '' };
}

function tell(kept: boolean, saved: string): void {
  const status = document.querySelector('[data-book-status]');
  if (!status) return;
  status.textContent = kept ? 'Ajouté. ' : 'Retiré de votre Book métiers.';
  if (saved === 'pageOnly')
    status.textContent =
      'Cet appareil ne peut rien garder (mémoire pleine ou bloquée) : ce choix s’effacera avec la page.';
  else if (kept) {
    const link = document.createElement('a');
    link.href = '/book-metiers/';
    link.textContent = 'Voir mon Book métiers';
    status.append(link);
  }
}

function toggle(button: HTMLElement): void {
  const item = itemOf(button);
  const kept = !has(item.codeRome);
  const saved = book.change((items) =>
    kept ? [...items, item] : items.filter(({ codeRome }) => codeRome !== item.codeRome),
  );
  tell(kept, saved);
}

export function bindHearts(): void {
  const hearts = document.querySelectorAll<HTMLElement>('[data-book-heart]');
  const counts = document.querySelectorAll<HTMLElement>('[data-book-count]');
  const show = () => {
    const { length } = book.items();
    for (const heart of hearts)
      heart.setAttribute('aria-pressed', String(has(heart.dataset.bookHeart ?? '')));
    for (const count of counts) {
      count.hidden = length === 0;
      count.textContent = String(length);
    }
  };
  for (const heart of hearts) {
    heart.hidden = false;
    heart.addEventListener('click', () => toggle(heart));
  }
  show();
  book.subscribe(show);
  // A page that comes back from the browser's own cache did not hear of the changes.
  addEventListener('pageshow', show);
}
