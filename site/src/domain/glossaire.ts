/** Links from a text to the glossary: the first time that each term appears, and only then. */

export type TermeLie = { url: string; formes: readonly string[]; sigle?: string };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Spaces of a text may be those that do not break. */
const patternOf = (forme: string) => escaped(forme).replace(/ /g, '[ \u00a0\u202f]');
const AFTER = '(?![\\p{L}\\p{N}]|-\\p{L})';
/** After « l’ » or « d’ » a word begins. */
const BEFORE = '(?<![\\p{L}\\p{N}-])';

type Rule = { url: string; pattern: RegExp };

const rulesOf = ({ url, formes, sigle }: TermeLie): Rule[] => [
  ...formes.map((forme) => ({
    url,
    pattern: new RegExp(`${BEFORE}${patternOf(forme)}${AFTER}`, 'iu'),
  })),
  ...(sigle ? [{ url, pattern: new RegExp(`${BEFORE}${patternOf(sigle)}${AFTER}`, 'u') }] : []),
];

/** Elements in which no link may stand, or none is wanted. */
const CLOSED = /^<(a|h[1-6]|code|pre)[\s>]/i;
const TAG = /(<[^>]+>)/;

type Found = Rule & { at: number; text: string };

function firstIn(text: string, rules: readonly Rule[], done: ReadonlySet<string>) {
  let first: Found | undefined;
  for (const rule of rules) {
    if (done.has(rule.url)) continue;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const [words] = match;
    const better =
      !first ||
      match.index < first.at ||
      (match.index === first.at && words.length > first.text.length);
    if (better) first = { ...rule, at: match.index, text: words };
  }
  return first;
}

function linked(text: string, rules: readonly Rule[], done: Set<string>): string {
  const found = firstIn(text, rules, done);
  if (!found) return text;
  done.add(found.url);
  const end = found.at + found.text.length;
  return `${text.slice(0, found.at)}<a class="terme" href="${found.url}">${found.text}</a>${linked(text.slice(end), rules, done)}`;
}

/** The same terms link all texts: their patterns take longer to make than to look for. */
const made = new WeakMap<readonly TermeLie[], Rule[]>();

function rulesFor(termes: readonly TermeLie[]): Rule[] {
  const rules = made.get(termes) ?? termes.flatMap(rulesOf);
  made.set(termes, rules);
  return rules;
}

/** For the texts of one page, given in the order in which they are read. */
export function lieur(termes: readonly TermeLie[]): (html: string) => string {
  const rules = rulesFor(termes);
  const done = new Set<string>();
  return (html) => {
    let closed: string | undefined;
    return html
      .split(TAG)
      .map((part) => {
        if (!part.startsWith('<')) return closed ? part : linked(part, rules, done);
        const [, opened] = CLOSED.exec(part) ?? [];
        if (!closed && opened) closed = opened.toLowerCase();
        else if (closed && part.toLowerCase() === `</${closed}>`) closed = undefined;
        return part;
      })
      .join('');
  };
}
