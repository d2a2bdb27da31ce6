/** Communes under the field: an editable combobox with a list (WAI-ARIA APG). */
import { type Commune, enClair, proposees } from '../../autour/communes.ts';
import { communes } from './index-communes.ts';

type Options = {
  input: HTMLInputElement;
  label: string;
  /** A commune is chosen in the list. */
  choose: (commune: Commune) => void;
  /** How many are offered, for who does not see the list. */
  say: (number: number | undefined) => void;
};

function listUnder(input: HTMLInputElement, label: string): HTMLUListElement {
  const list = document.createElement('ul');
  list.id = `${input.id}-propositions`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = label;
  list.hidden = true;
  input.after(list);
  input.role = 'combobox';
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  return list;
}

export function bindCommunes({ input, label, choose, say }: Options): void {
  const list = listUnder(input, label);
  let offered: readonly Commune[] = [];
  /** Rank of the option that Enter would choose; none while the person's own words stand. */
  let active = -1;
  /** Only the answers to the last letters may be shown. */
  let turn = 0;

  function activate(rank: number): void {
    active = rank;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === rank));
    const option = list.children[rank];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function show(found: readonly Commune[]): void {
    offered = found;
    const options = found.map((commune, rank) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${rank}`;
      option.role = 'option';
      option.textContent = enClair(commune);
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
  }

  function close(): void {
    turn += 1;
    show([]);
  }

  function take(rank: number): void {
    const commune = offered[rank];
    if (!commune) return;
    close();
    say(undefined);
    choose(commune);
  }

  async function offer(): Promise<void> {
    turn += 1;
    const mine = turn;
    const text = input.value.trim();
    if (text.length < 2) return show([]);
    const index = await communes().catch(() => undefined);
    if (!index || mine !== turn) return;
    show(proposees(index.communes, text));
    say(offered.length);
  }

  function move(step: 1 | -1): void {
    if (list.hidden) return void offer();
    const ranks = offered.length + 1;
    // One place more than the options: the field itself, between the last and the first.
    activate(((active + 1 + step + ranks) % ranks) - 1);
  }

  input.addEventListener('focus', () => void communes().catch(() => undefined));
  input.addEventListener('input', () => void offer());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      take(active);
    }
  });
  // The field keeps the focus while an option is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) =>
    take([...list.children].indexOf((target as Element).closest('[role=option]') as Element)),
  );
}
