import { expect, test } from 'vitest';
import { refusalOf } from '../../test/helpers.ts';
import type { Encoding } from './encoding.ts';
import { child, children, inspectXml, openXml, textOf, type XmlOptions } from './xml.ts';

type Given = { name?: string; encoding?: Encoding; size?: number };

const fileOf = (bytes: Buffer, { name = 'f.xml', encoding = 'utf-8', size = 7 }: Given = {}) => ({
  name,
  sha256: '',
  encoding,
  open: async () =>
    (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
});

const read = async (xml: string | Buffer, options: XmlOptions, given?: Given) =>
  (await Array.fromAsync(openXml(fileOf(Buffer.from(xml as string), given), options))).flat();

const refusal = (xml: string, given?: Given) => refusalOf(read(xml, { record: 'r' }, given));

/** A file made as it is read: nothing of it is held. */
const endless = (head: string, piece: string, times: number) => ({
  name: 'f.xml',
  sha256: '',
  encoding: 'utf-8' as const,
  open: async () =>
    (async function* () {
      yield Buffer.from(head);
      const bytes = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)));
      for (let time = 0; time < times; time += 1) yield bytes;
    })(),
});

const OFFERS = `<?xml version="1.0" encoding="UTF-8"?>
<l:lheo xmlns:l="http://lheo.gouv.fr/2.3">
  <l:offres>
    <l:formation numero="A1"><!-- vue --><l:intitule>Pain &amp; cro&#xEF;ssant</l:intitule>
      <l:code>1</l:code><l:code>2</l:code><l:texte>a<![CDATA[<p>b</p>]]>c</l:texte>
      <l:action><l:formation>dedans</l:formation></l:action></l:formation>
    <l:formation numero="A2"/>
  </l:offres>
</l:lheo>`;

test('records at any depth, whatever their prefix and wherever the chunks are cut', async () => {
  for (const size of [1, 7, 10_000]) {
    const roots: unknown[] = [];
    const records = await read(
      OFFERS,
      { record: 'formation', onRoot: (root) => roots.push([root.name, root.namespace]) },
      { size },
    );
    expect(roots).toEqual([['lheo', 'http://lheo.gouv.fr/2.3']]);
    expect(records.map(({ line, element }) => [line, element.attributes.numero])).toEqual([
      [4, 'A1'],
      [7, 'A2'],
    ]);
    const [first] = records;
    expect(textOf(first?.element, 'intitule')).toBe('Pain & croïssant');
    expect(textOf(first?.element, 'texte')).toBe('a<p>b</p>c');
    expect(textOf(first?.element, 'action', 'formation')).toBe('dedans');
    expect(textOf(first?.element, 'action', 'absent', 'x')).toBe('');
    expect(children(first?.element, 'code').map(({ text, line }) => [text, line])).toEqual([
      ['1', 5],
      ['2', 5],
    ]);
    expect(child(first?.element, 'absent')).toBeUndefined();
    expect(first?.extrait).toBe(
      '<formation numero="A1"><intitule>Pain & croïssant</intitule><code>1</code><code>2</code><texte>a<p>b</p>c</texte><action><formation>dedans</formation></action></formation>',
    );
  }
});

test('several kinds of records, the root itself, and a root without namespace', async () => {
  const namespaces: string[] = [];
  const records = await read('<a><v>4.1</v><f>x</f></a>', {
    record: ['v', 'f'],
    onRoot: ({ namespace }) => namespaces.push(namespace),
  });
  expect(records.map(({ element }) => [element.name, element.text])).toEqual([
    ['v', '4.1'],
    ['f', 'x'],
  ]);
  expect(namespaces).toEqual(['']);
  expect(await read('<a>x</a>', { record: 'a' })).toHaveLength(1);
});

test('the extract of a long record is its beginning', async () => {
  const [record] = await read(`<r>${'<a>mot</a>'.repeat(500)}</r>`, { record: 'r' });
  expect(record?.extrait).toHaveLength(300);
  expect(record?.extrait.startsWith('<r><a>mot</a><a>')).toBe(true);
});

test('a character that XML forbids costs a space, not the file', async () => {
  const [record] = await read('<r>chef\u0002de\u000Bchantier</r>', { record: 'r' });
  expect(record?.element.text).toBe('chef de chantier');
});

test('a cut file is refused whole, with its line', async () => {
  for (const xml of [
    '<a>\n<r>1</r>\n<r>2</',
    '<a>\n<r>1</r>\n',
    '<a><r>1</r><!-- \n\n',
    '<a>\n\n<r b="',
  ])
    expect(await refusal(xml)).toMatchObject({
      code: 'import.xml.malformed',
      message: expect.stringContaining(
        `Le fichier f.xml est coupé : il s’arrête à la ligne ${xml.split('\n').length} `,
      ),
    });
});

test('a malformed file is refused with its line', async () => {
  for (const xml of [
    '<a>\n<r>1</b>',
    '<a><b/>\n<r>R&D ; </r></a>',
    '<a>\n&nbsp;</a>',
    '\ntexte',
    '<a/>\n<b/>',
  ])
    expect(await refusal(xml)).toMatchObject({
      code: 'import.xml.malformed',
      message: expect.stringMatching(/bien formé \((ligne|entre les lignes 1 et) 2\)/),
      context: { line: 2 },
    });
  expect((await refusal('  \n ')).code).toBe('import.xml.malformed');
});

test('a lone ampersand is placed by the last sound tag before it', async () => {
  expect((await refusal('<a>\n<r>R&D</r>\n\n<r>1;</r></a>')).message).toContain(
    '(entre les lignes 2 et 4)',
  );
});

test('entity bombs and outside entities are refused before anything is read', async () => {
  const bomb = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><r>&b;</r>';
  const outside = '<!DOCTYPE r [\n<!ENTITY x SYSTEM "file:///etc/passwd">\n]><r>&x;</r>';
  const parameter = '<!DOCTYPE r SYSTEM "a" [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]><r/>';
  for (const xml of [bomb, outside, parameter]) {
    const { code, message } = await refusal(xml);
    expect(code).toBe('import.xml.doctype');
    expect(message).not.toContain('root:');
  }
});

test('a DOCTYPE that declares nothing is let through, and what it names is not fetched', async () => {
  for (const doctype of ['SYSTEM "gml.dtd"', 'PUBLIC "-//x [1]//" "http://127.0.0.1:9/a.dtd"'])
    expect(await read(`<!DOCTYPE r ${doctype}><r>1</r>`, { record: 'r' })).toHaveLength(1);
});

test.each([
  ['one text', '<a><r>', 'lorem ipsum '],
  ['one text outside the records', '<a><b>', 'lorem ipsum '],
  ['one record', '<a><r>', `<b>${'x'.repeat(1000)}</b>`],
  ['one record of countless tags', '<a><r>', '<b/>'],
  ['one comment', '<a><!--', 'lorem ipsum '],
  ['one attribute', '<a><r b="', 'lorem ipsum '],
  ['one tag of countless attributes', '<a><r ', 'b="1" '],
  ['one CDATA', '<a><r><![CDATA[', 'lorem ipsum '],
  ['one name', '<a', 'aaaa'],
  ['one DOCTYPE', '<!DOCTYPE a [', `<!ENTITY a "${'b'.repeat(1000)}">`],
  ['one escaped text', '<a><r>', `&lt;${'x'.repeat(100)}`],
])('two gigabytes in %s are refused early, in flat memory', async (_what, head, piece) => {
  const before = process.memoryUsage().rss;
  const records = openXml(endless(head, piece, 32_768), { record: 'r' });
  expect((await refusalOf(Array.fromAsync(records))).code).toBe('import.xml.tooLarge');
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 ** 2);
});

test('a tag of a thousand attributes is refused', async () => {
  const tag = (count: number) =>
    `<r ${Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ')}/>`;
  expect((await refusal(tag(1001))).code).toBe('import.xml.tooLarge');
  expect(await read(tag(1000), { record: 'r' })).toHaveLength(1);
});

test('a bottomless file is refused', async () => {
  expect((await refusal('<a>'.repeat(200))).code).toBe('import.xml.tooDeep');
});

test('a long file on one line passes, in flat memory', async () => {
  const before = process.memoryUsage().rss;
  const codes = new Set<string>();
  let number = 0;
  const record = `<r><code>${'0'.repeat(14)}</code><t>${'x'.repeat(900)}</t></r>`;
  const records = openXml(endless('<a>', record, 500), { record: 'r' });
  const cut = async () => {
    for await (const batch of records)
      for (const { element } of batch) codes.add(`${textOf(element, 'code')}${++number}`);
  };
  expect((await refusalOf(cut())).message).toContain('est coupé');
  expect(codes.size).toBe(number);
  expect(number).toBeGreaterThan(30_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 ** 2);
});

test('reading stops when the run is interrupted', async () => {
  const stop = new AbortController();
  const records = openXml(endless('<a>', '<r/>', 1000), { record: 'r', signal: stop.signal });
  await records.next();
  stop.abort();
  await expect(Array.fromAsync(records)).rejects.toThrow('aborted');
});

const declared = (encoding: string, text: string) =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<a><r>${text}</r></a>`;

test.each([
  ['utf-8', 'utf8', 'utf-8', 0],
  ['ISO-8859-1', 'latin1', 'windows-1252', 0],
  ['UTF-8', 'latin1', 'windows-1252', 1],
  ['ISO-8859-1', 'utf8', 'utf-8', 1],
] as const)('declared %s, written in %s: read as %s', async (name, written, encoding, remarks) => {
  const bytes = Buffer.from(declared(name, 'métier d’été'.replace('’', "'")), written);
  const file = await inspectXml(fileOf(bytes));
  expect(file.encoding).toBe(encoding);
  expect(file.sha256).toHaveLength(64);
  expect(file.remarques).toHaveLength(remarks);
  expect((await Array.fromAsync(openXml(file, { record: 'r' }))).flat()[0]?.element.text).toBe(
    "métier d'été",
  );
});

test('a byte order mark is dropped; plain ASCII agrees with every declaration', async () => {
  const marked = await inspectXml(fileOf(Buffer.from(`\uFEFF${declared('utf-8', 'é')}`)));
  expect(marked.remarques).toEqual([]);
  expect(await Array.fromAsync(openXml(marked, { record: 'r' }))).toHaveLength(1);
  const ascii = await inspectXml(fileOf(Buffer.from(declared('ISO-8859-1', 'e'))));
  expect(ascii.remarques).toEqual([]);
});

test('a file ruined by lost characters is refused, also on one line; a few are left to its records', async () => {
  const ruined = '<a><r>M\uFFFDtier</r></a>';
  expect((await refusalOf(inspectXml(fileOf(Buffer.from(ruined))))).code).toBe(
    'import.encoding.ruined',
  );
  const long = `<a>${'<r>été</r>'.repeat(5000)}<r>M\uFFFDtier</r></a>`;
  expect((await inspectXml(fileOf(Buffer.from(long), { size: 100 }))).encoding).toBe('utf-8');
});
