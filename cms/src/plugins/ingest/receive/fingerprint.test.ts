import { expect, test } from 'vitest';
import { contract } from '../../../lib/contract';
import type { Plan } from '../../../lib/plan';
import { fingerprintOf } from './fingerprint';

const plan = {
  name: 'metier',
  type: contract.types.metier,
  keepFirst: ['slug'],
} as unknown as Plan;
const metier = {
  codeRome: 'D1102',
  libelle: 'Boulanger',
  slug: 'boulanger',
  domaine: 'D11',
  mobilites: ['D1101'],
};

test('says the same whatever the order of fields, the address and empty lists', () => {
  const { codeRome, ...rest } = metier;
  expect(fingerprintOf(plan, { ...rest, codeRome, slug: 'autre', themes: [] })).toBe(
    fingerprintOf(plan, metier),
  );
});

test.each([{ libelle: 'Boulangère' }, { mobilites: ['D1101', 'D1103'] }, { cadre: false }])(
  'tells another record: %o',
  (change) => {
    expect(fingerprintOf(plan, { ...metier, ...change })).not.toBe(fingerprintOf(plan, metier));
  },
);
