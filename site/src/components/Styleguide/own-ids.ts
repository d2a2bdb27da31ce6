/** Attributes whose value names elements of the same page, one or several. */
const NAMING = [
  'id',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'list',
  'popovertarget',
  'form',
];
const ATTRIBUTE = new RegExp(`(\\s(?:${NAMING.join('|')})=")([^"]+)"`, 'g');
const FRAGMENT = /(\s(?:xlink:)?href="#)([^"]+)"/g;

/** The same HTML with ids of its own, so that many examples can stand on one page. */
export const ownIds = (html: string, prefix: string): string =>
  html
    .replace(ATTRIBUTE, (_, start, names: string) => {
      const own = names.split(' ').map((name) => `${prefix}-${name}`);
      return `${start}${own.join(' ')}"`;
    })
    .replace(FRAGMENT, (_, start, name) => `${start}${prefix}-${name}"`);
