import { expect, test } from 'vitest';
import { Settling } from './settle';

test('ten changes in a row are one', () => {
  const settling = new Settling();
  const answers = Array.from({ length: 10 }, (_, change) =>
    settling.observe(`state ${change}`, 'live', change * 100),
  );
  expect(answers).not.toContain(true);
  expect(settling.observe('state 9', 'live', 1_500)).toBe(false);
  expect(settling.observe('state 9', 'live', 1_600)).toBe(true);
});

test('who never stops is not waited for', () => {
  const settling = new Settling();
  const moments = Array.from({ length: 40 }, (_, moment) => moment * 100);
  const first = moments.find((now) => settling.observe(`state ${now}`, 'live', now));
  expect(first).toBe(3_000);
});

test('what is on line has settled', () => {
  expect(new Settling().observe('live', 'live', 0)).toBe(true);
});
