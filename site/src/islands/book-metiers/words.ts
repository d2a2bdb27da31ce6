/** The words of the island, given by the page in its language; `{name}` stands for a value. */
import type { Textes } from '../../textes/index.ts';

export type Words = Textes['book'];

export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
