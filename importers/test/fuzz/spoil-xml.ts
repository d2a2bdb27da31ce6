/** What exporters of XML get wrong. On the text: what is spoilt need not stay well formed. */
import type { Dice } from './dice.ts';
import { asBytes, asText, HOSTILE_TEXTS, type Mutation } from './mutation.ts';

/** An element without children, its name, its content. */
const LEAF = /<([\w:-]+)(?:\s[^<>]*)?>([^<>]*|<!\[CDATA\[[\s\S]*?\]\]>)<\/\1>/g;
const OPENING = /<([A-Za-z][\w:-]*)((?:\s[^<>]*)?)>/g;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0000', '&#0;');

type Change = (match: RegExpExecArray, dice: Dice) => string;

const onOne = (name: string, pattern: RegExp, change: Change): Mutation => ({
  name,
  spoil(bytes, dice) {
    const text = asText(bytes);
    const matches = [...text.matchAll(pattern)];
    if (!text.trimStart().includes('<') || matches.length === 0) return undefined;
    const match = dice.pick(matches);
    const end = match.index + match[0].length;
    return asBytes(text.slice(0, match.index) + change(match, dice) + text.slice(end));
  },
});

/** A whole element, with all it holds; its own kind inside it would be cut. */
const onBranch = (name: string, change: (branch: string) => string): Mutation => ({
  name,
  spoil(bytes, dice) {
    const text = asText(bytes);
    const openings = [...text.matchAll(OPENING)].slice(1);
    if (openings.length === 0) return undefined;
    const { index, 1: element } = dice.pick(openings);
    const closing = `</${element}>`;
    const end = text.indexOf(closing, index) + closing.length;
    if (end < index + closing.length) return undefined;
    return asBytes(text.slice(0, index) + change(text.slice(index, end)) + text.slice(end));
  },
});

export const XML_MUTATIONS: readonly Mutation[] = [
  onOne('a leaf dropped', LEAF, () => ''),
  onOne('a leaf twice', LEAF, ([leaf]) => leaf + leaf),
  onOne('a leaf emptied', LEAF, ([, name]) => `<${name}/>`),
  onOne('a leaf spoilt', LEAF, ([, name], dice) => {
    const text = escaped(dice.pick(HOSTILE_TEXTS));
    return `<${name}>${text}</${name}>`;
  }),
  onOne('a leaf with markup', LEAF, ([, name, text]) => `<${name}><b>${text}</b>${text}</${name}>`),
  onOne('a leaf of another name', LEAF, ([, , text]) => `<inconnu>${text}</inconnu>`),
  onOne('attributes dropped', /<([\w:-]+)\s[^<>?]*>/g, ([, name]) => `<${name}>`),
  onOne(
    'an attribute spoilt',
    /="[^"<>]*"/g,
    (_match, dice) => `="${escaped(dice.pick(HOSTILE_TEXTS)).replaceAll('"', '&quot;')}"`,
  ),
  onOne('a tag left open', /<\/[\w:-]+>/g, () => ''),
  onOne('a lone ampersand', LEAF, ([, name, text]) => `<${name}>R&D ${text}</${name}>`),
  onOne('an unknown entity', LEAF, ([, name]) => `<${name}>&nbsp;&xxe;</${name}>`),
  onOne(
    'an outside entity',
    /^\s*(<\?xml[^>]*\?>)?/g,
    ([head]) => `${head}<!DOCTYPE r [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>`,
  ),
  onOne(
    'another namespace',
    /xmlns(:\w+)?="[^"]*"/g,
    ([, prefix = '']) => `xmlns${prefix}="urn:x"`,
  ),
  onBranch('a branch dropped', () => ''),
  onBranch('a branch twice', (branch) => branch + branch),
  onBranch('a branch emptied', (branch) => branch.replace(/>[\s\S]*<\//, '></')),
];
