import { expect, test } from 'vitest';
import { folderOf } from '../../../test/mapped.ts';
import * as offers from '../../../test/offers.ts';
import { openInput } from '../../core/input/input.ts';
import { inspectXml, openXml, type XmlElement } from '../../core/xml.ts';
import { lheo23 } from './definition.ts';
import { DefinitionCheck } from './definition-check.ts';

const signal = new AbortController().signal;
const definition = new DefinitionCheck(lheo23);

async function elementOf(formation: string): Promise<XmlElement> {
  const folder = folderOf({ 'x.xml': offers.lheoFile([formation]) });
  const { files } = await openInput(folder, { temporary: folder, signal });
  const file = await inspectXml(files[0] as (typeof files)[0]);
  for await (const [record] of openXml(file, { record: 'formation' }))
    if (record) return record.element;
  throw new Error('no record');
}

async function departures(change: (text: string) => string): Promise<string[]> {
  const told: string[] = [];
  definition.check(await elementOf(change(offers.formation())), (sentence) => told.push(sentence));
  return told;
}

test('an offer that keeps to the definition departs from nothing', async () => {
  expect(await departures((text) => text)).toEqual([]);
});

test.each([
  [/<certifiante>.*?<\/certifiante>/, '', ['formation : il manque « certifiante »']],
  [
    /(<certifiante>.*?<\/certifiante>)/,
    '$1$1',
    ['formation : « certifiante » y est plus de 1 fois'],
  ],
  [
    /(<certifiante>.*?<\/certifiante>)([\s\S]*?<\/contact-formation>)/,
    '$2$1',
    ['formation : « certifiante » n’est pas à sa place'],
  ],
  [/<certifiante>1/, '<certifiante>oui', ['« certifiante » : le code n’est pas dans la liste']],
  [/<debut>\d+/, '<debut>07/09/2026', ['« debut » : ce n’est pas une date AAAAMMJJ']],
  [/<resultats-attendus>-/, '<resultats-attendus>', ['« resultats-attendus » : élément vide']],
  [/CAP Boulanger/, 'x'.repeat(256), ['« intitule-formation » : plus de 255 caractères']],
  [/<SIRET>\d/, '<SIRET>', ['« SIRET » : moins de 14 caractères']],
  [
    /<certifiante>/,
    '<couleur>1</couleur><certifiante>',
    ['formation : « couleur » n’est pas dans LHEO 2.3'],
  ],
  [/<certifiante>/, '<extras><couleur/></extras><certifiante>', []],
])('%s → %s', async (pattern, replacement, expected) => {
  expect(await departures((text) => text.replace(pattern, replacement))).toEqual(expected);
});
