/** What the head of a page says to programs only, as one text: cheap on thousands of pages. */
import { html } from '../components/html.ts';
import type { Page } from '../page-models/types.ts';
import { twinAddress } from './twin.ts';

export function headForMachines(page: Page): string {
  const twin = twinAddress(page);
  if (!twin) return '';
  return html`<link rel="alternate" type="application/json" href="${twin}">`.text;
}
