import { expect, test } from 'vitest';
import { conformiteDe } from '../accessibilite/audit.ts';
import { accessibiliteModel } from './accessibilite.ts';

test('the statement says the state that the rate means', () => {
  expect([100, 99, 50, 49].map((taux) => conformiteDe(taux, true))).toEqual([
    'totalement conforme',
    'partiellement conforme',
    'partiellement conforme',
    'non conforme',
  ]);
  expect(conformiteDe(100, false)).toBe('partiellement conforme');
});

test('it counts the 106 criteria, lists each that is missed, and has its typography', () => {
  const model = accessibiliteModel('accessibilite@region.example');
  const { conforme, 'non conforme': manques, 'non applicable': sansObjet } = model.comptes;
  expect(conforme + manques + sansObjet).toBe(106);
  expect(model.manques).toHaveLength(manques);
  expect(JSON.stringify(model.themes)).not.toMatch(/ [:;!?»]|« |'/);
  expect(model.courriel).toBe('accessibilite@region.example');
  expect(accessibiliteModel(undefined)).not.toHaveProperty('courriel');
});
