/** Every example of every component, rendered: what no component may get wrong. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { WCAG } from '../accessibilite/wcag.ts';
import { registre } from './registre.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

const container = await AstroContainer.create();
const all = registre.flatMap(({ nom, Component, examples }) =>
  examples.map((example) => [nom, example.nom, Component as Component, example.props] as const),
);

test('there are examples, each of a component', () => {
  expect(all.length).toBeGreaterThan(25);
  expect(registre.filter(({ Component }) => !Component).map(({ nom }) => nom)).toEqual([]);
});

test('each component says which criteria of accessibility it is careful to meet', () => {
  const silent = registre.filter(({ criteres }) => criteres.length === 0);
  expect(silent.map(({ nom }) => `${nom}.examples.ts exports no criteres`)).toEqual([]);
  const unknown = registre.flatMap(({ nom, criteres }) =>
    criteres.filter((critere) => !(critere in WCAG)).map((critere) => `${nom}: ${critere}`),
  );
  expect(unknown).toEqual([]);
});

test.each(all)('%s (%s)', async (_component, _name, component, props) => {
  const html = await container.renderToString(component, { props });
  const text = html.replace(/<[^>]+>/g, '');
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  // The CSP blocks them (see astro.config.ts).
  expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<script(?![^>]*src)/);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // WCAG 1.1.1: a text for every picture, and pictograms are hidden.
  expect(html).not.toMatch(
    /<img(?![^>]*\salt[=\s])|<svg(?![^>]*(aria-hidden|role="(img|group)" aria-label))/,
  );
  // WCAG 4.1.2: no link and no button without a name.
  expect(html).not.toMatch(/<(a|button)\b(?![^>]*aria-label)[^>]*>(\s|<svg.*?<\/svg>)*<\/\1>/);
  // Astro drops the line break that a formatter puts before an inline element.
  expect(html).not.toMatch(/[\p{L},;:.]<(a|strong|time|em|i)\b|<\/(a|strong|time|em|i)>\p{L}/u);
});
