import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startFakeCms } from '../../../test/fake-cms.ts';
import { refusalOf } from '../../../test/helpers.ts';
import { folderOf, importFrom, mapped } from '../../../test/mapped.ts';
import { lheoFile } from '../../../test/offers.ts';
import { edof } from './edof.ts';

const CATALOGUE = join(import.meta.dirname, 'fixtures', 'catalogue.xml');

/** The catalogue of the kit in its own encoding, with one part replaced. */
const changed = (pattern: string | RegExp, replacement: string) =>
  folderOf({
    'catalogue.xml': Buffer.from(
      readFileSync(CATALOGUE, 'latin1').replaceAll(pattern, replacement),
      'latin1',
    ),
  });

async function recordsOf(location: string) {
  const { records, collector } = await mapped(edof, location);
  const one = (type: string) => records.find((each) => each.type === type)?.record ?? {};
  return { records, one, log: collector.log };
}

test('the catalogue of the official kit maps to these records, without the name of anyone', async () => {
  const { records, provenance, collector } = await mapped(edof, CATALOGUE);
  const text = JSON.stringify(
    { provenance, records, avertissements: collector.log.warnings },
    null,
    1,
  );
  expect(text).not.toMatch(/Prénom|fraise\.sirop|012345|0122222222/);
  await expect(text).toMatchFileSnapshot('fixtures/catalogue.mapped.json');
});

test('numbers are told with the SIRET: two catalogues may hold the same ones', async () => {
  const other = changed('12312312300000', '12345678200010');
  const { records } = await recordsOf(
    folderOf({
      'a.xml': readFileSync(CATALOGUE),
      'b.xml': readFileSync(join(other, 'catalogue.xml')),
    }),
  );
  const keys = records.map(({ record }) => record.identifiant);
  expect(keys).toHaveLength(6);
  expect(new Set(keys).size).toBe(6);
  expect(keys[0]).toBe('edof-12312312300000-RNCP40344-VETO2027');
});

test('an organisation that is not named stays a link that waits', async () => {
  const report = await importFrom(edof, CATALOGUE);
  expect(report.unresolvedByField).toEqual({ 'formation.organisme': 1 });
  expect(report.entities.organisme).toMatchObject({ read: 0, rejected: 0 });
});

test('0 and 1 where LHEO has a text become words, or nothing', async () => {
  const { one } = await recordsOf(changed(/<(transport|acces-handicapes)>0</g, '<$1>1<'));
  expect(one('action')).toMatchObject({
    transport: 'Desservi par les transports',
    accesHandicap: expect.stringMatching(/^Accessible .*\n\nmodalités adaptées/),
  });
  const { one: plain } = await recordsOf(CATALOGUE);
  expect(plain('action')).not.toHaveProperty('transport');
});

test('what breaks the kit’s definition is told, a wrong price is left out', async () => {
  const { one, log } = await recordsOf(
    changed(/<parcours-de-formation>1<\/parcours-de-formation>|600\.60/g, 'x'),
  );
  expect(one('action')).not.toHaveProperty('prixTtc');
  expect(log.warnings.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      'EDOF : formation : il manque « parcours-de-formation »',
      '« frais-ttc » : ce n’est pas un nombre, il est laissé de côté.',
    ]),
  );
});

test('a file of LHEO is sent to the other source', async () => {
  expect(await refusalOf(importFrom(edof, folderOf({ 'x.xml': lheoFile() })))).toMatchObject({
    code: 'import.edof.notOffers',
    message: expect.stringContaining('« lheo »'),
  });
});

test('a second run changes nothing', async () => {
  const cms = await startFakeCms();
  expect(await importFrom(edof, CATALOGUE, cms)).toMatchObject({ etat: 'applique' });
  expect(await importFrom(edof, CATALOGUE, cms)).toMatchObject({ etat: 'identique' });
});
