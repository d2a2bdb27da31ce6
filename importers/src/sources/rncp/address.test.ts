import { expect, test } from 'vitest';
import { Addresses, readable } from './address.ts';

const named = (intitule: string, abrege?: string, active = true) => ({
  code: 'RNCP9',
  intitule,
  active,
  ...(abrege ? { abrege } : {}),
});

test.each([
  ['Banque', 'BTS', 'bts-banque'],
  ['BTS Banque', 'BTS', 'bts-banque'],
  ['Licence professionnelle Banque', 'Licence Professionnelle', 'licence-professionnelle-banque'],
  ['Ingénieur diplômé de l’École', 'Titre ingénieur', 'ingenieur-diplome-de-l-ecole'],
  ['Programme grande école', 'DipViGrM', 'programme-grande-ecole'],
  ['Sciences des organisations', 'DGE_GM', 'sciences-des-organisations'],
  ['Meilleur ouvrier', 'Autre', 'meilleur-ouvrier'],
  ['Agent, spécialité TP', 'TP', 'agent-specialite-tp'],
  ['Sécurité', undefined, 'securite'],
])('%j, %j: %s', (intitule, abrege, slug) => {
  expect(readable(named(intitule, abrege))).toBe(slug);
});

test('the first active one has the plain address, the others add their code', () => {
  const addresses = new Addresses();
  const of = (code: string, active: boolean) =>
    addresses.of({ code, intitule: 'Ostéopathe', active });
  expect([of('RNCP1', false), of('RNCP2', true), of('RNCP3', true)]).toEqual([
    'osteopathe-rncp1',
    'osteopathe',
    'osteopathe-rncp3',
  ]);
});

test('a title without letters is told by the code', () => {
  expect(new Addresses().of(named('…'))).toBe('rncp9');
});
