/** Facets whose choices come from the index: levels, ways, départements, months. */
import type { Counts } from './pagefind.ts';
import type { OfferFacet } from './query.ts';
import { pageLangue } from './words.ts';

const fieldsetOf = (panel: HTMLElement, name: OfferFacet) =>
  panel.querySelector(`fieldset[data-facet="${name}"]`) as HTMLFieldSetElement;

const boxesOf = (fieldset: HTMLElement) => [
  ...fieldset.querySelectorAll<HTMLInputElement>('input'),
];

/** `2027-01` → `janvier 2027`; undefined when it is no month. */
export function moisEnClair(value: string, langue: string): string | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return undefined;
  const format = new Intl.DateTimeFormat(langue, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${value}-01T00:00:00Z`));
}

function choice(fieldset: HTMLElement, value: string): HTMLElement {
  const model = fieldset.querySelector('template') as HTMLTemplateElement;
  const label = model.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const box = label.querySelector('input') as HTMLInputElement;
  box.value = value;
  box.dataset.filter = value;
  const word = label.querySelector('.mot') as HTMLElement;
  const month = moisEnClair(value, pageLangue());
  // The index is French, whatever the language of the page.
  if (!month && pageLangue() !== 'fr') word.lang = 'fr';
  word.textContent = month ?? value;
  return label;
}

/** Those there already stay where they are: one of them may have the focus. */
export function addChoices(panel: HTMLElement, name: OfferFacet, values: readonly string[]): void {
  const fieldset = fieldsetOf(panel, name);
  for (const value of values) {
    const boxes = boxesOf(fieldset);
    if (boxes.some((box) => box.value === value)) continue;
    const next = boxes.find((box) => box.value.localeCompare(value, 'fr') > 0);
    fieldset.insertBefore(choice(fieldset, value), next?.closest('label') ?? null);
  }
}

/** What would find nothing is not offered, unless it is chosen: one must be able to leave it. */
export function showIfAny(
  panel: HTMLElement,
  name: OfferFacet,
  counts: Counts[string] | undefined,
): void {
  const fieldset = fieldsetOf(panel, name);
  let shown = 0;
  for (const box of boxesOf(fieldset)) {
    const label = box.closest('label') as HTMLElement;
    label.hidden = !box.checked && !counts?.[box.value];
    if (!label.hidden) shown += 1;
  }
  fieldset.hidden = shown === 0;
}
