/** Feeds of news (RFC 4287 and JSON Feed 1.1), of the cards that a page shows. */
import { html } from '../components/html.ts';
import { isMedia } from '../images/address.ts';
import { shareAddress } from '../images/share.ts';
import type { CarteEditoriale } from '../page-models/types.ts';

export type Feed = { titre: string; url: string; cartes: readonly CarteEditoriale[] };

/** A day has no hour: the same one for all keeps the order. */
const instant = (day: string) => `${day}T00:00:00Z`;

export function atom({ titre, url, cartes }: Feed, name: string, origin: string): string {
  const at = (path: string) => new URL(path, origin).href;
  const newest =
    cartes
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '1970-01-01';
  const entries = cartes.map(
    (carte) =>
      html`<entry><id>${at(carte.url)}</id><title>${carte.titre}</title><link href="${at(carte.url)}"/><updated>${instant(carte.date)}</updated><summary>${carte.resume}</summary></entry>\n`,
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><id>${at(url)}</id><title>Portulan – ${titre}</title><updated>${instant(newest)}</updated><author><name>Portulan</name></author><link href="${at(url)}"/><link rel="self" type="application/atom+xml" href="${at(url + name)}"/>
${entries}</feed>\n`.text;
}

export function jsonFeed({ titre, url, cartes }: Feed, name: string, origin: string): string {
  const at = (path: string) => new URL(path, origin).href;
  const items = cartes.map(({ titre: title, url: path, resume, date, image }) => ({
    id: at(path),
    url: at(path),
    title,
    content_text: resume,
    date_published: instant(date),
    ...(image && isMedia(image.src) && { image: at(shareAddress(image.src)) }),
  }));
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Portulan – ${titre}`,
    home_page_url: at(url),
    feed_url: at(url + name),
    language: 'fr',
    items,
  })}\n`;
}
