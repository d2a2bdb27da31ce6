import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { ROOT } from '../../lib/home.ts';
import { offersXml, type Volume } from './lheo.ts';

const XSD = join(
  resolve(ROOT, process.env.PORTULAN_DATA ?? '../shared/data'),
  'lheo/schema-2.3/lheo-2.3-generated.xsd',
);
if (!existsSync(XSD)) console.info('skipped: no ../shared/data (offers against the XSD of LHEO)');

const xml = (volume: Volume) => [...offersXml(volume)].join('');
const count = (text: string, element: string) => text.split(`<${element} `).length - 1;

test('as many formations and sessions as asked, each with a session', () => {
  const text = xml({ formations: 40, sessions: 130 });
  expect(count(text, 'formation')).toBe(40);
  expect(count(text, 'session')).toBe(130);
  expect(text).not.toMatch(/<\/modalites-entrees-sorties>\s*<restauration>/);
});

test('the same numbers give the same file, one change changes one formation', () => {
  const volume = { formations: 30, sessions: 90 };
  expect(xml(volume)).toBe(xml(volume));
  const [before, after] = [[...offersXml(volume)], [...offersXml({ ...volume, changed: 7 })]];
  expect(after.filter((part, rank) => part !== before[rank])).toEqual([
    expect.stringContaining('(exemple 7, modifié)'),
  ]);
});

test('nobody can take them for real offers', () => {
  const text = xml({ formations: 5, sessions: 5 });
  expect(text.match(/<intitule-formation>[^<]*\(exemple \d+\)</g)).toHaveLength(5);
  expect(text.match(/<formation [^>]*tag="exemple"/g)).toHaveLength(5);
  expect(text.match(/<nom-organisme>[^<]*\(exemple\)/g)).toHaveLength(5);
});

test.skipIf(!existsSync(XSD))('valid against LHEO 2.3', { timeout: 60_000 }, async () => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'offres.xml', contents: xml({ formations: 200, sessions: 700 }) }],
    schema: [readFileSync(XSD, 'utf8')],
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});
