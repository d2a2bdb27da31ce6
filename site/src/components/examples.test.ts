/** Every example of every component, rendered: what no component may get wrong. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';

type Component = Parameters<AstroContainer['renderToString']>[0];
const components = import.meta.glob<{ default: Component }>('./**/*.astro', { eager: true });
const exampleFiles = import.meta.glob<{ examples: Record<string, Record<string, unknown>> }>(
  './**/*.examples.ts',
  { eager: true },
);

const container = await AstroContainer.create();
const all = Object.entries(exampleFiles).flatMap(([file, { examples }]) =>
  Object.entries(examples).map(
    ([name, props]) => [file.replace('.examples.ts', '.astro'), name, props] as const,
  ),
);

test('there are examples, each of a component', () => {
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter(([file]) => !components[file])).toEqual([]);
});

test.each(all)('%s (%s)', async (file, _name, props) => {
  const html = await container.renderToString(
    (components[file] as { default: Component }).default,
    { props },
  );
  const text = html.replace(/<[^>]+>/g, '');
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  // The CSP blocks them (see astro.config.ts).
  expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<script(?![^>]*src)/);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // WCAG 1.1.1: a text for every picture, and pictograms are hidden.
  expect(html).not.toMatch(/<img(?![^>]*\salt=)|<svg(?![^>]*aria-hidden)/);
  // WCAG 4.1.2: no link and no button without a name.
  expect(html).not.toMatch(/<(a|button)\b(?![^>]*aria-label)[^>]*>(\s|<svg.*?<\/svg>)*<\/\1>/);
  // Astro drops the line break that a formatter puts before an inline element.
  expect(html).not.toMatch(/[\p{L},;:.]<(a|strong|time|em|i)\b|<\/(a|strong|time|em|i)>\p{L}/u);
});
