import { type Html, html } from '../html.ts';
import { type SymbolName, symbol } from './symbol.ts';

/** A pictogram in a list made as text; elsewhere, `Icon.astro`. */
export const icone = (name: SymbolName): Html =>
  html`<svg class="icone" aria-hidden="true"><use href="${symbol(name)}"></use></svg>`;
