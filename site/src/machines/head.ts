/** What the head of a page says to programs only, as one text: cheap on thousands of pages. */
import { type Html, html } from '../components/html.ts';
import { langueOf } from '../domain/langue.ts';
import { SHARE } from '../images/share.ts';
import type { Page } from '../page-models/types.ts';
import { announcedFiles } from './files.ts';
import { jsonLd } from './json-ld/json-ld.ts';
import { sharedPicture } from './share/picture.ts';
import { twinAddress } from './twin.ts';

const property = (name: string, content: string | number): Html =>
  html`<meta property="${name}" content="${content}">`;

const ARTICLES = new Set(['article', 'guide', 'dossier', 'publication', 'temoignage']);

/** What is shown where the link of the page is shared (Open Graph, and its one Twitter addition). */
function sharing(page: Page, at: (path: string) => string): Html[] {
  const { address, alt } = sharedPicture(page);
  return [
    property('og:site_name', 'Portulan'),
    property('og:type', ARTICLES.has(page.template) ? 'article' : 'website'),
    property('og:locale', langueOf(page.url) === 'en' ? 'en_GB' : 'fr_FR'),
    property('og:url', at(page.url)),
    property('og:title', page.titre),
    property('og:description', page.description),
    property('og:image', at(address)),
    property('og:image:width', SHARE.largeur),
    property('og:image:height', SHARE.hauteur),
    property('og:image:alt', alt),
    html`<meta name="twitter:card" content="summary_large_image">`,
  ];
}

export function headForMachines(page: Page, origin: URL | string): string {
  const twin = twinAddress(page);
  if (!twin) return '';
  const at = (path: string) => new URL(path, origin).href;
  const files = announcedFiles(page).map(
    ({ address, type, title }) =>
      html`<link rel="alternate" type="${type}" title="${title}" href="${address}">`,
  );
  return (
    html`<link rel="alternate" type="application/json" href="${twin}">${files}${sharing(page, at)}`
      .text + jsonLd(page, at)
  );
}
