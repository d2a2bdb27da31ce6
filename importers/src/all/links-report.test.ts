import type { EntityName } from '@portulan/content-schemas';
import { expect, test } from 'vitest';
import { LinksReport } from './links-report.ts';

type Given = [EntityName, Record<string, unknown>];

function reportOf(...records: Given[]) {
  const report = new LinksReport();
  for (const [type, record] of records) report.add(type, record);
  return report.result();
}

const metier = (codeRome: string): Given => ['metier', { codeRome }];
const certification = (code: string, ...metiers: string[]): Given => [
  'certification',
  { code, metiers },
];
const formation = (identifiant: string, links: Record<string, string[]>): Given => [
  'formation',
  { identifiant, ...links },
];
const indicateur = (identifiant: string, link: Record<string, string>): Given => [
  'indicateur',
  { identifiant, ...link },
];

test('a job has a training by itself or by the certification prepared, a figure by itself or by its family', () => {
  const { metiers, avec } = reportOf(
    formation('f1', { certifications: ['RNCP1'] }),
    formation('f2', { metiers: ['A1102', 'Z9999'] }),
    indicateur('i1', { famille: 'A0X40' }),
    indicateur('i2', { metier: 'A1103' }),
    ['correspondance', { identifiant: 'c1', famille: 'A0X40', metier: 'A1101' }],
    ['correspondance', { identifiant: 'c2', famille: 'A0X41', metier: 'A1102' }],
    certification('RNCP1', 'A1101'),
    certification('RNCP2', 'A1101', 'Z9999'),
    ...['A1101', 'A1102', 'A1103', 'A1104'].map(metier),
  );
  expect(metiers).toBe(4);
  expect(avec).toEqual({ certification: 1, formation: 2, indicateur: 2 });
});

test('what stays unresolved is counted by field, with the reason', () => {
  const { enAttente, sansTrace } = reportOf(
    certification('RNCP1', 'A1101', 'A1100'),
    formation('f1', { metiers: ['A1100'], formacodes: ['15001'] }),
    metier('A1101'),
  );
  expect(enAttente).toEqual({
    'certification.metiers': { nombre: 1, motif: expect.stringMatching(/parmi les 1 métiers/) },
    'formation.metiers': { nombre: 1, motif: expect.stringMatching(/parmi les 1 métiers/) },
    'formation.formacodes': { nombre: 1, motif: expect.stringMatching(/^Aucune source/) },
  });
  expect(sansTrace).toEqual([]);
});

test('a link resolves whatever the order', () => {
  const both: Given[] = [certification('RNCP1', 'A1101'), metier('A1101')];
  expect(reportOf(...both).enAttente).toEqual({});
  expect(reportOf(...both.reverse()).enAttente).toEqual({});
});
