import { expect, test } from 'vitest';
import { SeenKeys } from './seen-keys.ts';

test('a key is claimed once a type, and its first place is told', () => {
  const seen = new SeenKeys(['metier', 'theme']);
  expect(seen.claim('metier', 'A1', { file: 'a.xml', line: 12 })).toBeUndefined();
  expect(seen.claim('theme', 'A1', { file: 'b.xml', line: 4_000_000_000 })).toBeUndefined();
  expect(seen.claim('theme', 'A2', { file: 'b.xml' })).toBeUndefined();
  const again = { file: 'c.xml', line: 1 };
  expect(seen.claim('metier', 'A1', again)).toEqual({ file: 'a.xml', line: 12 });
  expect(seen.claim('theme', 'A1', again)).toEqual({ file: 'b.xml', line: 4_000_000_000 });
  expect(seen.claim('theme', 'A2', again)).toEqual({ file: 'b.xml' });
  expect([seen.has('metier', 'A1'), seen.has('metier', 'A2')]).toEqual([true, false]);
});

test('a key does not keep the chunk that it was cut out of', () => {
  const seen = new SeenKeys(['session']);
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < 10_000; number += 1) {
    const chunk = Buffer.from(String(number).padEnd(65_536, ' ')).toString('latin1');
    seen.claim('session', chunk.slice(0, 20), { file: 'offres.xml', line: number });
  }
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 ** 2);
});
