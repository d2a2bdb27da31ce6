/** Texts of the Idéo elements, as fields hold them. Pure. */
import type { Fit } from '../../core/fit.ts';
import { htmlToMarkdown } from '../../core/html.ts';
import { cleanLine } from '../../core/typography.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';

const MAX_MARKDOWN = 60_000;

export const unique = (values: string[]): string[] => [...new Set(values.filter(Boolean))];

export const lineOf = (element: XmlElement, champ: string, fitted: Fit, ...path: string[]) =>
  fitted(champ, cleanLine(textOf(element, ...path)));

export const markdownOf = (html: string, champ: string, fitted: Fit): string =>
  fitted(champ, htmlToMarkdown(html), MAX_MARKDOWN);

/** The text of `name` in each of the elements `item` of a list. */
export const listOf = (element: XmlElement, list: string, item: string, name: string): string[] =>
  children(child(element, list), item).map((one) => textOf(one, name));

/** The same, as lines without repeats. */
export const linesOf = (texts: string[], champ: string, fitted: Fit): string[] =>
  unique(texts.map((text) => fitted(champ, cleanLine(text))));

export const idOf = (text: string): string => text.trim().toUpperCase();
