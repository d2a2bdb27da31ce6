/** Which texts speak of which term of the glossary: those whose words link to it. */

import { adresse } from '../domain/adresses.ts';
import { lieur } from '../domain/glossaire.ts';
import { markdownHtml } from '../domain/markdown.ts';
import type { SiteIndex } from './site-index.ts';
import type { CarteEditoriale } from './types.ts';

/** By the term's place in the glossary. */
export type TextesByTerme = ReadonlyMap<string, CarteEditoriale[]>;

const LINK = /<a class="terme" href="([^"]+)"/g;

export function textesByTerme({ records, editorial, termesLies }: SiteIndex): TextesByTerme {
  const cartes = new Map(
    [...editorial.guides, ...editorial.articles].map(({ carte }) => [carte.url, carte]),
  );
  const textes: [string, string][] = [
    ...records.guide.map(({ slug, introduction = '', etapes }): [string, string] => [
      adresse.guide(slug),
      [introduction, ...etapes.map(({ texte }) => texte)].join('\n\n'),
    ]),
    ...records.article.map(({ slug, corps }): [string, string] => [adresse.article(slug), corps]),
  ];
  const found = new Map<string, CarteEditoriale[]>();
  for (const [url, texte] of textes) {
    const carte = cartes.get(url);
    if (!carte) continue;
    for (const [, terme = ''] of lieur(termesLies)(markdownHtml(texte)).matchAll(LINK))
      found.set(terme, [...(found.get(terme) ?? []), carte]);
  }
  return found;
}
