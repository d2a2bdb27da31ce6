import { expect, test } from 'vitest';
import { SCENES } from './scenes.ts';

test('each way in has a drawing of at most 3 KB, with no colour of its own, no text and no address', () => {
  expect(Object.keys(SCENES)).toHaveLength(5);
  for (const [cle, svg] of Object.entries(SCENES)) {
    expect(svg.length, cle).toBeLessThanOrEqual(3 * 1024);
    expect(svg, cle).not.toMatch(/fill=|stroke=|style=|href|<text|#[0-9a-f]{3}|NaN|undefined/);
  }
});
