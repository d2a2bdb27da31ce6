/** Just enough to write XML: each element on its own line. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `content` is XML already. */
export const el = (name: string, content: string | number, attributes = '') =>
  `<${name}${attributes}>${content}</${name}>\n`;

/** `words` are not: they are escaped, and cut where the definition of the element says. */
export const text = (name: string, words: string, max = 3000) =>
  el(name, escaped(words.slice(0, max)));
