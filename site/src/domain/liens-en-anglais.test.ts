import { expect, test } from 'vitest';
import { liensEnAnglais } from './liens-en-anglais.ts';

test('a link leads to the English twin of its page', () => {
  expect(liensEnAnglais('<a class="x" href="/metiers/?a=1#b">Jobs</a>')).toBe(
    '<a class="x" href="/en/metiers/?a=1#b">Jobs</a>',
  );
});

test('a form is sent to the English twin', () => {
  expect(liensEnAnglais('<form action="/recherche/"><input>')).toBe(
    '<form action="/en/recherche/"><input>',
  );
});

test('a link to a page in French only says so', () => {
  expect(liensEnAnglais('<a href="/competences/cuire/">Cuire</a>')).toBe(
    '<a hreflang="fr" href="/competences/cuire/">Cuire</a>',
  );
});

test('files, anchors, other sites and links that say their language are left alone', () => {
  const html =
    '<a href="/agenda.ics">a</a><a href="#b">b</a><a href="https://x.fr/metiers/">c</a><a href="/" hreflang="fr">d</a>';
  expect(liensEnAnglais(html)).toBe(html);
});

test('a sign inside an attribute does not end the tag', () => {
  expect(liensEnAnglais('<a title="1 > 2" href="/guides/">g</a>')).toBe(
    '<a title="1 > 2" href="/en/guides/">g</a>',
  );
});
