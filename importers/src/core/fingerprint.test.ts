import { expect, test } from 'vitest';
import { fingerprint, mappingModules } from './fingerprint.ts';

test('what a source takes from another one and from the core counts as its own code', () => {
  const modules = [...mappingModules('edof').keys()];
  expect(modules).toContain('importers/src/sources/edof/map.ts');
  expect(modules).toContain('importers/src/sources/lheo/map-action.ts');
  expect(modules).toContain('importers/src/core/dates.ts');
  expect(modules).toContain('content-schemas/src/entities/action.ts');
  expect(modules.filter((path) => path.endsWith('.test.ts'))).toEqual([]);
});

test('the folder of a file does not count, its name and its bytes do', () => {
  const file = (name: string, sha256: string) => ({ name, sha256, open: async () => [] as never });
  const one = fingerprint('edof', [file('a/x.xml', '1'), file('y.xml', '2')]);
  expect(fingerprint('edof', [file('y.xml', '2'), file('b/x.xml', '1')])).toBe(one);
  expect(fingerprint('edof', [file('x.xml', '3'), file('y.xml', '2')])).not.toBe(one);
  expect(fingerprint('lheo', [file('x.xml', '1'), file('y.xml', '2')])).not.toBe(one);
});
