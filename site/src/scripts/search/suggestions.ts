/** Job titles under a search field: a combobox with a list (WAI-ARIA APG, « editable combobox »). */
import { adresse } from '../../domain/adresses.ts';
import { chercherNoms, type Reponse } from '../../domain/recherche/chercher.ts';
import { openNoms } from './noms.ts';

const AT_MOST = 7;
/** Letters under which too much would fit. */
const AT_LEAST = 2;

function option({ slug, titre, nom }: Reponse, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.role = 'option';
  item.dataset.url = adresse.metier(slug);
  const name = document.createElement('span');
  name.textContent = nom;
  item.append(name);
  if (nom !== titre) {
    const job = document.createElement('small');
    job.textContent = titre;
    item.append(job);
  }
  return item;
}

function placeUnder(list: HTMLElement, field: HTMLElement): void {
  const { left, bottom, width } = field.getBoundingClientRect();
  list.style.left = `${left + scrollX}px`;
  list.style.top = `${bottom + scrollY + 6}px`;
  list.style.width = `${width}px`;
}

function listUnder(form: HTMLFormElement, input: HTMLInputElement): HTMLUListElement {
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.lang = 'fr';
  list.ariaLabel = form.dataset.suggestions ?? '';
  // In the top layer: no band of a page can cut it.
  list.popover = 'manual';
  form.append(list);
  input.role = 'combobox';
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  return list;
}

export function bindSuggestions(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = listUnder(form, input);
  /** The option that Enter would follow; none while the person's own words stand. */
  let active: Element | undefined;
  /** Only the answers to the last letters may be shown. */
  let turn = 0;

  function activate(next: Element | undefined): void {
    active?.removeAttribute('aria-selected');
    active = next;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function show(answers: readonly Reponse[]): void {
    activate(undefined);
    list.replaceChildren(...answers.map((answer, rank) => option(answer, `${list.id}-${rank}`)));
    const isOpen = answers.length > 0;
    if (isOpen) placeUnder(list, input.closest<HTMLElement>('.champ') ?? form);
    if (isOpen !== list.matches(':popover-open')) list.togglePopover(isOpen);
    input.setAttribute('aria-expanded', String(isOpen));
  }

  async function suggest(): Promise<void> {
    turn += 1;
    const mine = turn;
    const question = input.value.trim();
    if (question.length < AT_LEAST) return show([]);
    const noms = await openNoms().catch(() => undefined);
    if (noms && mine === turn)
      show(chercherNoms(noms, question, { limite: AT_MOST, enCours: true }));
  }

  function move(step: 1 | -1): void {
    const all = [...list.children];
    const here = active ? all.indexOf(active) : step === 1 ? -1 : all.length;
    activate(all[here + step]);
  }

  function close(): void {
    turn += 1;
    show([]);
  }

  function follow(): void {
    const url = (active as HTMLElement | undefined)?.dataset.url;
    if (url) location.assign(url);
    else form.requestSubmit();
  }

  function step(by: 1 | -1): void {
    if (!list.matches(':popover-open')) void suggest();
    else move(by);
  }

  function act(key: string): boolean {
    if (key === 'ArrowDown') step(1);
    else if (key === 'ArrowUp') step(-1);
    else if (key === 'Enter') follow();
    else if (key === 'Escape' && list.matches(':popover-open')) close();
    else return false;
    return true;
  }

  input.addEventListener('input', () => void suggest());
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && act(event.key)) event.preventDefault();
  });
  input.addEventListener('blur', close);
  // The field keeps the focus while an option is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const url = (target as Element).closest<HTMLElement>('[role=option]')?.dataset.url;
    if (url) location.assign(url);
  });
  // What was typed while the index came.
  void openNoms().then(
    () => void (input === document.activeElement && suggest()),
    () => undefined,
  );
}
