/** What is wrong inside a workbook: as long as before, its zip stays sound. */
import type { Dice } from './dice.ts';
import { asBytes, asText, type Mutation } from './mutation.ts';

const WORDS = ['*', 'ZZ999', '20170900', '=A1', '\u00A0', '<c/>', '99999999', 'A15', '-1', '1e999'];

const fitted = (text: string, length: number) => text.slice(0, length).padEnd(length, ' ');

const inPlace = (name: string, pattern: RegExp, word: (dice: Dice) => string): Mutation => ({
  name,
  spoil(bytes, dice) {
    const text = asText(bytes);
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return undefined;
    const { index, 0: match } = dice.pick(matches);
    const spoilt = fitted(word(dice), match.length);
    return asBytes(text.slice(0, index) + spoilt + text.slice(index + match.length));
  },
});

export const WORKBOOK_MUTATIONS: readonly Mutation[] = [
  inPlace('a cell spoilt', /(?<=<[vt]>)[^<]+(?=<)/g, (dice) => dice.pick(WORDS)),
  inPlace('a cell gone', /<c(?: [^>]*)?>.*?<\/c>/g, () => ''),
  inPlace('a row gone', /<row>.*?<\/row>/g, () => ''),
  inPlace('a kind of cell spoilt', /(?<=t=")\w+(?=")/g, (dice) => dice.pick(['s', 'b', 'e', 'd'])),
  inPlace('a part of another name', /xl\/\w+/g, () => 'xl/autre'),
  inPlace('a sheet of another name', /(?<=name=")[^"]+/g, () => 'Autre'),
  inPlace('a tag broken', /<\/\w+>/g, () => '<'),
];
