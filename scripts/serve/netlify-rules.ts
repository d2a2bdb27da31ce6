/** The headers and redirects of netlify.toml, applied as Netlify does. */
import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { z } from 'zod';

const Rules = z.object({
  headers: z
    .array(z.strictObject({ for: z.string(), values: z.record(z.string(), z.string()) }))
    .default([]),
  redirects: z
    .array(z.strictObject({ from: z.string(), to: z.string(), status: z.int().min(301).max(308) }))
    .default([]),
});
export type Rules = z.infer<typeof Rules>;

export function readRules(path: string): Rules {
  return Rules.parse(parse(readFileSync(path, 'utf8')));
}

/** `*` at the end takes the rest of the path, `:name` one segment. */
function toRegExp(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/:[a-z]+/g, '[^/]+')
    .replace(/\*$/, '(.*)');
  return new RegExp(`^${source}$`);
}

/** Compiles the rules once; `headersFor` gives what to add to an answer for this path. */
export function compileRules(rules: Rules) {
  const headers = rules.headers.map((rule) => ({
    matches: toRegExp(rule.for),
    values: Object.entries(rule.values),
  }));
  const redirects = rules.redirects.map((rule) => ({ ...rule, matches: toRegExp(rule.from) }));
  return {
    headersFor: (path: string): [string, string][] =>
      headers.filter((rule) => rule.matches.test(path)).flatMap((rule) => rule.values),
    redirectFor(path: string): { to: string; status: number } | undefined {
      for (const { matches, to, status } of redirects) {
        const match = matches.exec(path);
        if (match) return { to: to.replace(':splat', match[1] ?? ''), status };
      }
      return undefined;
    },
  };
}
