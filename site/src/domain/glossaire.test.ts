import { expect, test } from 'vitest';
import { lieur } from './glossaire.ts';

const vae = { url: '/glossaire/#vae', formes: ['validation des acquis'], sigle: 'VAE' };
const acquis = { url: '/glossaire/#acquis', formes: ['acquis'] };
const lien = (mots: string, ancre = 'vae') =>
  `<a class="terme" href="/glossaire/#${ancre}">${mots}</a>`;

test('only the first occurrence on the page is linked, across its texts', () => {
  const link = lieur([vae]);
  expect(link('<p>La VAE. Encore la VAE.</p>')).toBe(`<p>La ${lien('VAE')}. Encore la VAE.</p>`);
  expect(link('<p>La validation des acquis.</p>')).toBe('<p>La validation des acquis.</p>');
});

test('the longest term wins, the shorter one is found later', () => {
  expect(lieur([acquis, vae])('<p>Validation des acquis, puis des acquis.</p>')).toBe(
    `<p>${lien('Validation des acquis')}, puis des ${lien('acquis', 'acquis')}.</p>`,
  );
});

test('a link, a heading and a part of a word are left alone', () => {
  const html = '<h2 id="vae">La VAE</h2><p><a href="/x/">la <em>VAE</em></a> travae VAEs vae</p>';
  expect(lieur([vae])(html)).toBe(html);
});

test('after an elided article, and with spaces that do not break', () => {
  expect(lieur([acquis])('<p>L’acquis</p>')).toContain(lien('acquis', 'acquis'));
  expect(lieur([vae])('<p>validation\u00a0des acquis</p>')).toContain('class="terme"');
});
