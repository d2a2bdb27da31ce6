import { expect, test } from 'vitest';
import { html } from './html.ts';

test('what is given is escaped, in texts and in attributes', () => {
  const given = `<b title="a" lang='b'>&amp;`;
  expect(html`<a href="${given}">${given}</a>`.text).toBe(
    '<a href="&lt;b title=&quot;a&quot; lang=&#39;b&#39;&gt;&amp;amp;">&lt;b title=&quot;a&quot; lang=&#39;b&#39;&gt;&amp;amp;</a>',
  );
});

test('what html made is kept as it is, alone or in a list', () => {
  const items = ['un', '<deux>'].map((titre) => html`<li>${titre}</li>`);
  expect(html`<ul>${items}</ul>${html`<hr>`}`.text).toBe(
    '<ul><li>un</li><li>&lt;deux&gt;</li></ul><hr>',
  );
});

test('numbers are shown, what is absent is not', () => {
  expect(html`${0} ${false}${undefined}${[]}`.text).toBe('0 ');
});
