/**
 * Answers « Autour de moi » in the page itself: what is typed leaves the device only by the names of
 * the files that are read. The address keeps the commune after its `#`, which no server is sent.
 */
import { type Commune, enClair } from '../../autour/communes.ts';
import { isGenre } from '../../autour/lieux.ts';
import { repondre } from '../../autour/repondre.ts';
import type { Demande } from '../../autour/resultat.ts';
import { html } from '../../components/html.ts';
import { autour as en } from '../../textes/en/autour.ts';
import { autour as fr } from '../../textes/fr/autour.ts';
import { bindCommunes } from './combobox.ts';
import { communes, lire } from './index-communes.ts';

const form = document.querySelector<HTMLFormElement>('[data-autour-formulaire]');
const place = document.querySelector<HTMLElement>('[data-autour]');
const status = document.querySelector<HTMLElement>('[data-autour-etat]');
const langue = document.documentElement.lang === 'en' ? 'en' : 'fr';
const mots = langue === 'en' ? en : fr;

function say(text: string): void {
  if (status) status.textContent = text;
}

if (form && place) {
  const input = form.elements.namedItem('commune') as HTMLInputElement;
  /** The commune that was chosen, as long as the words in the field are still its own. */
  let chosen: Commune | undefined;
  let turn = 0;

  const codeOf = () => (chosen && input.value === enClair(chosen) ? chosen.code : '');

  function demande(code = codeOf()): Demande {
    const genre = new FormData(form as HTMLFormElement).get('genre');
    return { commune: input.value, code, genre: isGenre(genre) ? genre : undefined, langue };
  }

  async function answer(asked: Demande, { moves = true } = {}): Promise<void> {
    turn += 1;
    const mine = turn;
    say(mots.attente);
    try {
      const reponse = await repondre(asked, await communes(), lire, mots);
      if (mine !== turn) return;
      (place as HTMLElement).innerHTML = reponse.contenu;
      say(reponse.titre ?? '');
      if (reponse.commune) {
        chosen = reponse.commune;
        input.value = enClair(chosen);
        history.replaceState(null, '', `#${chosen.code}`);
      }
      if (moves) place?.querySelector<HTMLElement>('#autour-resultats')?.focus();
    } catch {
      if (mine !== turn) return;
      say('');
      (place as HTMLElement).innerHTML = html`<p role="alert">${mots.panne}</p>`.text;
    }
  }

  bindCommunes({
    input,
    label: form.dataset.propositions ?? '',
    say: (number) => say(number === undefined ? '' : mots.nombrePropositions(number)),
    choose(commune) {
      chosen = commune;
      input.value = enClair(commune);
      void answer(demande());
    },
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(demande());
  });
  for (const radio of form.querySelectorAll('input[type=radio]'))
    radio.addEventListener(
      'change',
      () => input.value.trim() && answer(demande(), { moves: false }),
    );
  place.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-code]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { code = '', genre = '' } = link.dataset;
    const radio = form.querySelector<HTMLInputElement>(`input[value="${genre}"]`);
    if (radio && genre) radio.checked = true;
    void answer(demande(code));
  });
  const code = /^#([0-9AB]{5})$/.exec(location.hash)?.[1];
  if (code) void answer(demande(code), { moves: false });
}
