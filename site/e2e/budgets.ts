/** What a page may cost before anyone does anything with it. */
import type { PageCost } from './measure.ts';

export const BUDGET = {
  bytes: 120_000,
  requests: 12,
  scriptBytes: 20_000,
  cls: 0.02,
} as const;

/** Pages with an island: more script beside React. */
const ISLANDS = ['/book-metiers/', '/en/book-metiers/'];
export const ISLAND_SCRIPT = 30_000;
/** Shows every component at once, to who makes them: its weight is nobody's. */
const NOT_FOR_VISITORS = '/styleguide/';

export const scriptLimit = (path: string): number =>
  ISLANDS.includes(path) ? ISLAND_SCRIPT : BUDGET.scriptBytes;

/** Each limit that the page is over, as a sentence. */
export function overBudget(cost: PageCost): string[] {
  const path = new URL(cost.url).pathname;
  if (path === NOT_FOR_VISITORS) return [];
  const limits = { ...BUDGET, scriptBytes: scriptLimit(path) };
  const over = (Object.keys(limits) as (keyof typeof limits)[])
    .filter((name) => cost[name] > limits[name])
    .map((name) => `${path}: ${name} ${cost[name]} > ${limits[name]}`);
  return [...over, ...cost.thirdParties.map((url) => `${path}: asks for ${url}`)];
}
