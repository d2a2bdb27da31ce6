/** Editors' Markdown as safe HTML: headings with anchors, French typography, no script nor style. */
import { slugify } from '@portulan/content-schemas';
import { Marked, type Tokens } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { typographie } from './typographie.ts';

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    'h2',
    'h3',
    'h4',
    'p',
    'ul',
    'ol',
    'li',
    'blockquote',
    'strong',
    'em',
    'del',
    'a',
    'br',
    'hr',
    'code',
    'pre',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: {
    a: ['href', 'title'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  // A page has one h1, its title: an editor's `# Titre` becomes a section.
  transformTags: { h1: 'h2', h5: 'h4', h6: 'h4' },
};

/** Texts that a person reads; code and addresses keep their signs. */
function typesetTexts(tokens: readonly { type: string }[]): void {
  for (const token of tokens) {
    const text = token as Tokens.Text;
    if (token.type === 'text' && !text.tokens) text.text = typographie(text.text);
  }
}

function converter(): Marked {
  const seen = new Map<string, number>();
  return new Marked({
    gfm: true,
    walkTokens: (token) => typesetTexts([token]),
    renderer: {
      heading({ tokens, depth, text }) {
        const base = slugify(text) || 'section';
        const count = seen.get(base) ?? 0;
        seen.set(base, count + 1);
        const id = count === 0 ? base : `${base}-${count + 1}`;
        const level = Math.min(Math.max(depth, 2), 4);
        return `<h${level} id="${id}">${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
    },
  });
}

/** The corner of a table heads nothing (RGAA 5.7). */
const EMPTY_HEADER = /<th\b[^>]*>\s*<\/th>/g;

export const markdownHtml = (source: string): string =>
  sanitizeHtml(converter().parse(source, { async: false }), ALLOWED)
    .replace(EMPTY_HEADER, '<td></td>')
    .trim();
