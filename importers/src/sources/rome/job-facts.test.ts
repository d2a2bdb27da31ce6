import { expect, test } from 'vitest';
import { JobFacts } from './job-facts.ts';

test('mobilities come by their number, once each, then by code', () => {
  const facts = new JobFacts();
  for (const [target, rank] of [
    ['A1102', 10],
    ['B1101', 2],
    ['A1101', 10],
    ['C1101', 1],
    ['B1101', 9],
  ] as const)
    facts.addMobility(target, rank);
  expect(facts.mobilites()).toEqual(['C1101', 'B1101', 'A1101', 'A1102']);
});

test('the first main interest stays the main one', () => {
  const facts = new JobFacts();
  expect(facts.addRanked('centreInteret', '4', false)).toBe(true);
  expect(facts.addRanked('centreInteret', '27', true)).toBe(true);
  expect(facts.addRanked('centreInteret', '5', true)).toBe(false);
  expect([facts.centreInteretPrincipal, [...facts.centresInteret]]).toEqual(['27', ['4', '5']]);
});
