import { expect, test } from 'vitest';
import { coordinatesOf } from './coordinates.ts';

test('degrees are kept to the metre', () => {
  expect(coordinatesOf('47.4629', '-0.54627')).toEqual({ latitude: 47.4629, longitude: -0.54627 });
  expect(coordinatesOf('46,1700213', '1.870413')).toEqual({
    latitude: 46.17002,
    longitude: 1.87041,
  });
  expect(coordinatesOf('0', '-61.5')).toEqual({ latitude: 0, longitude: -61.5 });
});

test.each([
  ['', ''],
  ['47.4', ''],
  ['0', '0'],
  ['0.0', '0.0'],
  ['91', '2'],
  ['45', '181'],
  ['nord', 'est'],
])('« %s », « %s » are no place', (latitude, longitude) => {
  expect(coordinatesOf(latitude, longitude)).toBeUndefined();
});
