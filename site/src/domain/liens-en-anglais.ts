/**
 * Where the links of an English page lead: to the English twin of their page, and else to the French
 * page, which they then announce (`hreflang`, WCAG 3.1.2). Done on the HTML, once for all components:
 * a link written in any of them is right in both languages.
 */
import { adresseEn } from './jumelles.ts';
import type { Langue } from './langue.ts';

const START_TAG = /<(?:a|form)\s(?:"[^"]*"|[^">])*>/g;
const ADDRESS = /\s(?:href|action)="(\/[^"]*)"/;

function localised(tag: string): string {
  const address = ADDRESS.exec(tag)?.[1];
  // A link that says its language leads there.
  if (!address || tag.includes(' hreflang=')) return tag;
  const [path = ''] = address.split(/[?#]/, 1);
  const english = adresseEn(path, 'en');
  if (english) return tag.replace(`="${address}"`, `="${english}${address.slice(path.length)}"`);
  return tag.startsWith('<a') && path.endsWith('/') ? tag.replace('<a', '<a hreflang="fr"') : tag;
}

export const liensEnAnglais = (html: string): string => html.replace(START_TAG, localised);

/** The same for what a function or a script writes into a page of this language. */
export const liensDans = (html: string, langue: Langue): string =>
  langue === 'en' ? liensEnAnglais(html) : html;
