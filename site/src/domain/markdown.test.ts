import { expect, test } from 'vitest';
import { markdownHtml } from './markdown.ts';

test('gives headings an anchor, twice the same one a number, and never a second h1', () => {
  expect(markdownHtml('# Où aller ?\n\n## Où aller ?')).toBe(
    '<h2 id="ou-aller">Où aller\u202f?</h2>\n<h2 id="ou-aller-2">Où aller\u202f?</h2>',
  );
});

test('sets French typography in texts, not in code nor addresses', () => {
  const html = markdownHtml("L'essai : [l'adresse](https://exemple.fr/l'a) et `l'code`");
  expect(html).toContain('L’essai\u00a0: <a href="https://exemple.fr/l\'a">l’adresse</a>');
  expect(html).toContain("<code>l'code</code>");
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '<p style="color:red" onclick="a()">x</p>',
  '<iframe src="https://exemple.fr"></iframe>',
])('lets nothing dangerous through: %s', (source) => {
  expect(markdownHtml(source)).not.toMatch(/script|onerror|onclick|style=|iframe|<img/);
});

test('the empty corner of a table is no header', () => {
  const html = markdownHtml('| | Durée |\n|---|---|\n| CAP | deux ans |');
  expect(html).toContain('<td></td>');
  expect(html).toContain('<th>Durée</th>');
  expect(html).not.toMatch(/<th[^>]*><\/th>/);
});
