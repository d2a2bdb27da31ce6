import { expect, test } from 'vitest';
import { csvHeaderOf, hasColumns, isXlsx, isZip, jsonStart, xmlRootOf } from './recognise.ts';

test.each([
  ['UTF-8 with a BOM', Buffer.from('\uFEFFCode;Libellé\r\n1;x\n')],
  ['Windows-1252', Buffer.from('Code;Libell\u00E9\n1;x\n', 'latin1')],
  ['blank lines first', Buffer.from('\n \r\nCode;Libellé\n')],
  ['quoted, with a comma', Buffer.from('"Code","Libellé"\n"1","a;b;c"\n')],
  ['a tab, and unnamed trailing columns', Buffer.from('Code\tLibellé\t\t\n')],
  ['no line break', Buffer.from('code , libellé ')],
])('the columns of a header: %s', (_, head) => {
  expect(csvHeaderOf(head)).toEqual(['code', 'libellé']);
  expect(hasColumns(head, ['Libellé'])).toBe(true);
  expect(hasColumns(head, ['libellé', 'autre'])).toBe(false);
});

test('a line break inside quotes is part of a title', () => {
  expect(csvHeaderOf(Buffer.from('"Code\nINSEE";Nom\n'))).toEqual(['code\ninsee', 'nom']);
});

test('a head that ends inside a character is still UTF-8', () => {
  const bytes = Buffer.from('code;libellé\n1;é');
  expect(csvHeaderOf(bytes.subarray(0, bytes.length - 1))).toEqual(['code', 'libellé']);
});

test('binary bytes have no header', () => {
  expect(csvHeaderOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toEqual([]);
  expect(csvHeaderOf(Buffer.alloc(0))).toEqual([]);
});

test.each([
  ['<lheo xmlns="http://www.lheo.org/2.2">', 'lheo', 'http://www.lheo.org/2.2'],
  ['\uFEFF<?xml version="1.0"?>\n<!-- <non> -->\n<FICHES>', 'FICHES', ''],
  ["<x:lheo a='>' xmlns:y=\"non\" xmlns:x='oui'>", 'lheo', 'oui'],
  ['<!DOCTYPE dict SYSTEM "gml.dtd">\n<dict xmlns="g" name="n"/>', 'dict', 'g'],
  ['<!DOCTYPE d [<!ENTITY a "b">]><d>', 'd', ''],
])('the root of %s', (text, name, namespace) => {
  expect(xmlRootOf(Buffer.from(text))).toEqual({ name, namespace });
});

test.each(['', 'code;nom', '{"a":1}', '<?xml version="1.0"?>', '< 3'])('%j has no root', (text) => {
  expect(xmlRootOf(Buffer.from(text))).toBeUndefined();
});

test.each([
  ['{"type":"FeatureCollection","features":[{"a":1}]}', 'object', ['type', 'features']],
  ['\uFEFF [ {"a":"b\\":","c":{"d":1},"e":[1]},{"z":1}]', 'array', ['a', 'c', 'e']],
  ['[{"libelle":"coup', 'array', ['libelle']],
  ['[]', 'array', []],
  ['{}', 'object', []],
])('how %s begins', (text, kind, keys) => {
  expect(jsonStart(Buffer.from(text))).toEqual({ kind, keys });
});

test.each(['', 'code,nom', '[titre]', '{titre}', '"texte"'])('%j is no JSON', (text) => {
  expect(jsonStart(Buffer.from(text))).toBeUndefined();
});

test('a workbook is a zip with the parts of one', () => {
  const workbook = Buffer.from('PK\u0003\u0004....[Content_Types].xml');
  expect([isZip(workbook), isXlsx(workbook)]).toEqual([true, true]);
  expect(isXlsx(Buffer.from('PK\u0003\u0004....rome.csv'))).toBe(false);
  expect(isZip(Buffer.from('code;nom'))).toBe(false);
});
