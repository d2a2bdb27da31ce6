import { expect, test } from 'vitest';
import { fitText, htmlToMarkdown, htmlToText } from './html.ts';

test.each([
  ['<p>Un.</p><p>Deux ?</p>', 'Un.\n\nDeux\u00A0?'],
  ['Un<br>deux<br/><br />trois', 'Un\\\ndeux\n\ntrois'],
  ['Objectifs :<br>- lire<br>- compter', 'Objectifs\u00A0:\n- lire\n- compter'],
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['<ol><li>a<ul><li>b<li>c</ul><li>d</ol><p>e', '1. a\n   - b\n   - c\n2. d\n\ne'],
  ['<ul><li><p>a</p><p>b</p></li><li>• c</li><li> </li></ul>', '- a\n\n  b\n- c'],
  ['<ul><li><ul><li><ul><li>x</li></ul></li></ul></li></ul>', '- x'],
  ['<li>a</li><li>b</li>', '- a\n- b'],
  ['<h5>Calme</h5><p>a</p><h5>Vif</h5>', '## Calme\n\na\n\n## Vif'],
  ['<h1>A</h1><h3><b>B</b><br>b</h3><h6>C</h6>', '## A\n\n### B b\n\n#### C'],
  ['<strong>Titre : </strong>suite <em>douce</em>', '**Titre\u00A0:** suite *douce*'],
  ['<b>Titre :</b>suite', '**Titre**\u00A0:suite'],
  ['<p>a<strong>, </strong>b<b></b></p>', 'a, b'],
  ['<b>a</b><b> b</b> <i><b>c</b></i>', '**a b** ***c***'],
  ['<b><p>a</p><p>b</p></b>', '**a**\n\n**b**'],
  ['<a href="https://onisep.fr/a?b=c_(d)">là</a>', '[là](https://onisep.fr/a?b=c%5F%28d%29)'],
  ['<a href="javascript:alert(1)">là</a> <a href="/x">ici</a> <a>rien</a>', 'là ici rien'],
  ['<a href="HTTPS://x.fr/d\'un..."></a>b', 'b'],
  ['<a href="http://x.fr/d\'un...">a</a>', '[a](http://x.fr/d%27un..%2E)'],
  ['a<script>alert("<b>")</script><style>p{}</style><iframe src="x">y</iframe>b', 'ab'],
  ['<p onclick="x()">a<img src=x onerror=alert(1)><font size="2"><o:p>b</o:p></font></p>', 'ab'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
  ['a <!-- vu --> b', 'a b'],
  ['<!x> a <!-- vu --> b', '\\<!x> a b'],
  ['a <b>gras</b>\nligne', 'a **gras**\\\nligne'],
  ["<p>d'&#339;uvres&nbsp;&amp; l&#146;art&#129;</p>", 'd’œuvres & l’art'],
])('HTML: %j', (html, markdown) => {
  expect(htmlToMarkdown(html)).toBe(markdown);
});

test.each([
  ["L'art.\n\n- un ;\n- deux\n1. trois", 'L’art.\n\n- un\u00A0;\n- deux\n1. trois'],
  ['a_b_c, 2 * 3, salaire < 2000 & > 5', 'a_b_c, 2 * 3, salaire < 2000 & > 5'],
  ['# Fin', '\\# Fin'],
  ['Titre\n---\n===', 'Titre\n\\---\n\\==='],
  ['formateur*rice*s, _x_, `y`, ~z~', 'formateur\\*rice\\*s, \\_x\\_, \\`y\\`, \\~z\\~'],
  ['[x](javascript:a) [note]', '\\[x](javascript:a) \\[note]'],
  ['un [mot]', 'un [mot]'],
  ['écrire à <jean@x.fr>, si a<b', 'écrire à \\<jean@x.fr>, si a\\<b'],
  ['a <!-- sans fin', 'a \\<!-- sans fin'],
  ['voir https://x.fr/a_b_/~c *d', 'voir https://x.fr/a_b_/~c \\*d'],
  ['> cité', '\\> cité'],
  ['R&D, C&copy;', 'R&D, C©'],
  ['&amp;lt;', '\\&lt;'],
  ['', ''],
])('plain text: %j', (text, markdown) => {
  expect(htmlToMarkdown(text)).toBe(markdown);
});

test('HTML that was escaped twice is HTML', () => {
  expect(htmlToMarkdown('&lt;p&gt;Un&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;')).toBe('Un');
});

test('private characters of the source cannot pass for ours', () => {
  expect(htmlToMarkdown('<p>\uE0050\uE005a\uE006\uE000b</p>')).toBe('0ab');
});

test('the same as plain lines', () => {
  expect(
    htmlToText('<h3>T</h3><p><b>a</b>*<br><a href="https://x.fr">b</a></p><ul><li>c<ol><li>d'),
  ).toBe('T\n\na*\nb\n\n- c\n  1. d');
  expect(htmlToText("l'art\n<")).toBe('l’art\n<');
});

test('never throws, and stays fast on what is hostile', () => {
  for (const piece of [
    '<ul><li>',
    '<b>',
    '<',
    '[',
    '<a href="',
    '*a ',
    '<!--',
    '&',
    '</p>',
    '<b> ',
    '\uE000',
  ]) {
    const started = performance.now();
    expect(typeof htmlToMarkdown(piece.repeat(20_000 / piece.length))).toBe('string');
    expect(performance.now() - started, piece).toBeLessThan(1000);
  }
});

test('a text too long for its field is cut after a word', () => {
  expect(fitText('un deux', 7)).toBe('un deux');
  expect(fitText('un deux trois', 8)).toBe('un deux…');
  expect(fitText('un deux, trois', 10)).toBe('un deux…');
  expect(fitText('un deux trois', 7)).toBe('un…');
  expect(fitText('abcdefgh', 5)).toBe('abcd…');
  expect(fitText('abc😀def', 5)).toBe('abc…');
});
