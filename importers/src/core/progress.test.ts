import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return {
    written,
    progress: progressOn({ isTTY, columns: 60, write: (text) => written.push(text) }),
  };
}

test('a terminal gets a bar that fills', () => {
  const { written, progress } = recorder(true);
  progress.step('Lecture', 4);
  progress.advance(2);
  progress.say('Un mot');
  expect(written.at(-1)).toContain(' 50 %  Lecture');
  expect(written.join('')).toContain('Un mot\n');
  progress.done();
  expect(written.at(-1)).toBe('\r\u001B[2K');
});

test('anything else gets plain lines', () => {
  const { written, progress } = recorder(false);
  progress.step('Lecture', 4);
  progress.advance(2);
  progress.say('Un mot');
  progress.done();
  expect(written).toEqual(['Lecture\n', 'Un mot\n']);
});

test('a program gets one JSON object a line, each step from its start', () => {
  const written: string[] = [];
  const progress = progressOn({ isTTY: true, write: (text) => written.push(text) }, true);
  progress.step('Lecture', 4);
  progress.advance(2);
  progress.say('Un mot');
  progress.step('Envoi');
  progress.done();
  expect(written.map((line) => JSON.parse(line))).toEqual([
    { etape: 'Lecture', fait: 0, total: 4 },
    { message: 'Un mot' },
    { etape: 'Envoi', fait: 0 },
  ]);
});
