/** `/comparer/?m=…&m=…` in a browser that runs scripts: the same rows as the server's. */
import { demandeDe, requete } from '../../comparaison/demande.ts';
import { lire, type Publie } from '../../comparaison/lire.ts';
import { resultat } from '../../comparaison/resultat.ts';
import { comparaison as en } from '../../textes/en/comparaison.ts';
import { comparaison as fr } from '../../textes/fr/comparaison.ts';
import { basket } from './basket.ts';
import { of } from './basket-item.ts';

const langue = document.documentElement.lang === 'en' ? 'en' : 'fr';
const mots = langue === 'en' ? en : fr;

const publie: Publie = async (path) => {
  const answer = await fetch(path);
  return {
    status: answer.status,
    path: new URL(answer.url).pathname,
    text: () => answer.text(),
  };
};

/** What waits in the basket is shown under the address that shares it. */
function paramsOrBasket(): URLSearchParams {
  const params = new URLSearchParams(location.search);
  if (params.has('m') || params.has('f')) return params;
  const items = basket.items();
  const genre = of(items, 'm').length > 0 ? 'm' : 'f';
  const slugs = of(items, genre).map(({ slug }) => slug);
  if (slugs.length > 0) history.replaceState(null, '', location.pathname + requete(genre, slugs));
  return new URLSearchParams(location.search);
}

async function show(place: HTMLElement): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-comparaison-etat]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const demande = demandeDe(paramsOrBasket());
  if (demande.voulus.length === 0) return;
  say(mots.attente);
  try {
    const lues = await lire(demande, publie, mots);
    const { pathname } = location;
    place.innerHTML = resultat(demande, lues, { langue, mots, action: pathname, base: pathname });
    const titles = lues.trouvees.map(({ fiche }) => fiche.titre).join(' · ');
    if (titles) document.title = `${titles} - ${document.title}`;
    say('');
  } catch {
    say(mots.panne);
  }
}

/** A choice leads to the address that shares it, without the fields left empty. */
function onSubmit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (!form.matches('[data-comparaison-form]')) return;
  event.preventDefault();
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if ((name === 'm' || name === 'f') && String(value).trim()) params.append(name, String(value));
  const { genre, voulus } = demandeDe(params);
  location.search = requete(
    genre,
    voulus.map(({ slug }) => slug),
  );
}

/** What leaves the table leaves the basket too. */
function onClick({ target }: MouseEvent): void {
  const [genre, slug] =
    (target as HTMLElement).closest<HTMLElement>('[data-retirer]')?.dataset.retirer?.split('/') ??
    [];
  if (slug)
    basket.change((items) => items.filter((one) => one.genre !== genre || one.slug !== slug));
}

const place = document.querySelector<HTMLElement>('[data-comparaison]');
// The page that the server made is whole already: only its addresses are its own.
if (place && !location.pathname.startsWith('/api/')) {
  addEventListener('submit', onSubmit);
  addEventListener('click', onClick);
  void show(place);
}
