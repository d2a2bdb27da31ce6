/**
 * Small charts as SVG, drawn at build. They are hidden from assistive technology: the same numbers
 * stand in words beside each (WCAG 1.1.1), and a pattern or a label goes with every colour (1.4.1).
 * Sizes are attributes: the CSP refuses inline style.
 */
import { type Html, html } from '../html.ts';

const HEIGHT = 10;

/** At most two decimals: bytes count on thousands of pages. */
const n = (value: number): number => Math.round(value * 100) / 100;

/** A bar of `part` percent; hatched when it is a share of a whole, which is outlined. */
export function barre(part: number, sorte: 'pleine' | 'part' = 'pleine'): Html {
  const width = n(Math.min(100, Math.max(part, part > 0 ? 0.8 : 0)));
  const whole = sorte === 'part' && html`<path class="g-tout" d="M.5 .5h99v9h-99z"/>`;
  const drawn =
    sorte === 'part'
      ? html`<path class="g-rayures" d="M0 5h${width}"/>`
      : html`<path class="g-plein" d="M0 0h${width}v${HEIGHT}h-${width}z"/>`;
  return html`<svg class="g-barre" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${whole || undefined}${drawn}</svg>`;
}

/** Steps that rise; those up to `niveau` are full, the others only outlined. */
export function jauge(niveau: number, sur = 5): Html {
  const step = (rank: number) => {
    const height = 8 + rank * 4;
    return `M${rank * 18 + 1} ${27 - height}h14v${height}h-14z`;
  };
  const steps = Array.from({ length: sur }, (_, rank) => step(rank));
  const full = steps.slice(0, niveau).join('');
  const empty = steps.slice(niveau).join('');
  return html`<svg class="g-jauge" viewBox="0 0 ${sur * 18 - 2} 28" aria-hidden="true"><path class="g-plein" d="${full}"/><path class="g-vide" d="${empty}"/></svg>`;
}

export type Etendue = { min: number; bas: number; milieu: number; haut: number; max: number };

/** A line from end to end, the middle half as a box, its middle as a bar; a lozenge for the value. */
export function etendue({ min, bas, milieu, haut, max }: Etendue, valeur: number): Html {
  const x = (value: number) =>
    n(8 + (304 * (Math.min(max, Math.max(min, value)) - min)) / (max - min || 1));
  const [left, right, at] = [x(bas), x(haut), x(valeur)];
  return html`<svg class="g-etendue" viewBox="0 0 320 36" aria-hidden="true"><path class="g-axe" d="M8 18h304M8 12v12M312 12v12"/><path class="g-boite" d="M${left} 9h${n(right - left)}v18h-${n(right - left)}z"/><path class="g-axe" d="M${x(milieu)} 9v18"/><path class="g-point" d="M${at} 5l9 13-9 13-9-13z"/></svg>`;
}
