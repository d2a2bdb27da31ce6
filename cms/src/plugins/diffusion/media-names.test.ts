import { expect, test } from 'vitest';
import { nameOf } from './read-parts';

const file = { id: 4, premier: 4, name: 'carnet.pdf', hash: 'Mon_carnet_ab12', ext: '.PDF' };

test.each([
  ['the name that records use', {}, 'carnet.pdf'],
  ['another one when it is not such a name', { name: 'Mon carnet.PDF' }, 'mon_carnet_ab12.pdf'],
  ['another one when an older file has it', { premier: 2 }, 'mon_carnet_ab12.pdf'],
  ['one that begins with a letter', { name: 'É.pdf', hash: '_E_ab12' }, 'e_ab12.pdf'],
])('a file has %s', (_title, given, expected) => {
  expect(nameOf({ ...file, ...given })).toBe(expected);
});
