import { expect, test } from 'vitest';
import { documentIdOf } from './document-id';

test('is 24 letters and digits, the same for the same record, another for another', () => {
  const id = documentIdOf('metier', 'D1102');
  expect(id).toMatch(/^[a-z0-9]{24}$/);
  expect(documentIdOf('metier', 'D1102')).toBe(id);
  expect(documentIdOf('savoir', 'D1102')).not.toBe(id);
});
