import { expect, test } from 'vitest';
import { FragmentSplitter } from './xml-fragments.ts';

/** What comes out, fragments between brackets, when the bytes come `size` at a time. */
function split(text: string, size: number): string {
  const splitter = new FragmentSplitter('fiche');
  const bytes = Buffer.from(text);
  let out = '';
  let plain = '';
  for (let at = 0; at < bytes.length; at += size)
    for (const piece of splitter.push(bytes.subarray(at, at + size))) {
      if (!piece.isFragment) plain += piece.bytes.toString('latin1');
      else {
        out += `${plain}[${piece.bytes.toString('latin1')}]`;
        plain = '';
      }
    }
  return Buffer.from(`${out}${plain}${splitter.finish().toString('latin1')}`, 'latin1').toString();
}

const cases: [string, string][] = [
  [
    '<r>\n<fiche a="é">1</fiche>\n<fiche>2</fiche ></r>\n',
    '<r>\n[<fiche a="é">1</fiche>]\n[<fiche>2</fiche >]</r>\n',
  ],
  ['<r a="<fiche>"><fiche/><fiche>1</fiche></r>', '<r a="<fiche>"><fiche/><fiche>1</fiche></r>'],
  [
    '<r a=">"><!-- <fiche> --><?x <fiche> ?><fiche>1</fiche></r>',
    '<r a=">"><!-- <fiche> --><?x <fiche> ?>[<fiche>1</fiche>]</r>',
  ],
  [
    '<r><![CDATA[<fiche>]]><fiche><![CDATA[</fiche>]]>1</fiche></r>',
    '<r><![CDATA[<fiche>]]>[<fiche><![CDATA[</fiche>]]>1</fiche>]</r>',
  ],
  [
    '<r><fiche><!-- </fiche> --><?x </fiche> ?></fiche><b/></r>',
    '<r>[<fiche><!-- </fiche> --><?x </fiche> ?></fiche>]<b/></r>',
  ],
  [
    '<r><fiches><fiche-x/><fiche>1<fiche-y></fiche-y></fiche></fiches></r>',
    '<r><fiches><fiche-x/>[<fiche>1<fiche-y></fiche-y></fiche>]</fiches></r>',
  ],
  [
    '<r><x:fiche a="1">1</x:fiche><fiche>2</fiche></r>',
    '<r><x:fiche a="1">1</x:fiche><fiche>2</fiche></r>',
  ],
  [
    '<r><fiche>1<fiche>2</fiche></fiche><fiche>3</fiche></r>',
    '<r><fiche>1<fiche>2</fiche></fiche><fiche>3</fiche></r>',
  ],
  [
    '<r><fiche>1</fiche>&amp<fiche>2</fiche>;</r>',
    '<r>[<fiche>1</fiche>]&amp<fiche>2</fiche>;</r>',
  ],
  ['<r>]]<fiche>2</fiche>></r>', '<r>]]<fiche>2</fiche>></r>'],
  ['<r>\r<fiche>2</fiche></r>', '<r>\r<fiche>2</fiche></r>'],
  ['<!DOCTYPE r><r><fiche>2</fiche></r>', '<!DOCTYPE r><r><fiche>2</fiche></r>'],
  ['<r><fiche>1</fiche><fiche>2', '<r>[<fiche>1</fiche>]<fiche>2'],
  [
    '<r><fiche>1</fiche></fiche><fiche>2</fiche></r>',
    '<r>[<fiche>1</fiche>]</fiche><fiche>2</fiche></r>',
  ],
];

test.each(cases)('%s, whatever the chunks', (text, expected) => {
  for (let size = 1; size <= Buffer.byteLength(text); size += 1)
    expect(split(text, size), `${size} bytes at a time`).toBe(expected);
});

test('a fragment without an end is not held whole', () => {
  const splitter = new FragmentSplitter('fiche');
  const chunk = Buffer.alloc(64 * 1024, 'x');
  let given = 0;
  for (const bytes of [Buffer.from('<r><fiche>'), ...Array.from({ length: 40 }, () => chunk)])
    for (const piece of splitter.push(bytes)) given += piece.bytes.length;
  expect(splitter.finish()).toHaveLength(0);
  expect(given).toBe(10 + 40 * chunk.length);
});
