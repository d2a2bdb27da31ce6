import { expect, test } from 'vitest';
import { isActiveSvg } from './svg';

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`;

test.each([
  '<path d="M0 0h9"/>',
  '<use href="#a"/>',
  '<text>once = twice</text>',
  '<image href="data:image/png;base64,AAAA"/>',
])('lets drawings in: %s', (content) => {
  expect(isActiveSvg(svg(content))).toBe(false);
});

test.each([
  '<script>alert(1)</script>',
  '<rect onload="x()"/>',
  '<a href="javascript:x()"/>',
  '<foreignObject/>',
  '<image href="https://ailleurs.example/x.png"/>',
  '<use xlink:href="//ailleurs.example/x"/>',
])('keeps scripts and outside addresses out: %s', (content) => {
  expect(isActiveSvg(svg(content))).toBe(true);
});
