/** From what was measured of each page to a table of all and, limit by limit, the page that is worst. */
import { BUDGET, scriptLimit } from '../../site/e2e/budgets.ts';
import type { PageCost } from '../../site/e2e/measure.ts';
import type { Scores } from './lighthouse.ts';
import { type BenchResult, holds, type Limit } from './result.ts';

export type Measured = { path: string; costs: readonly PageCost[]; scores: Scores };

const TIMES = { lcp: 1800, tbt: 50 } as const;
export const PERFORMANCE = 98;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What does not depend on time: the worst of the five, since each is what somebody got. */
const most = ({ costs }: Measured, name: 'bytes' | 'requests' | 'scriptBytes' | 'cls') =>
  Math.max(...costs.map((cost) => cost[name]));
const middle = ({ costs }: Measured, name: 'lcp' | 'tbt') =>
  median(costs.map((cost) => cost[name]));

type Aspect = {
  name: string;
  unit: string;
  value: (page: Measured) => number;
  bound: { max: number } | { min: number };
};

const lighthouse = (label: string, name: keyof Scores, min: number): Aspect => ({
  name: `Lighthouse, ${label}`,
  unit: '',
  value: ({ scores }) => scores[name],
  bound: { min },
});

const ASPECTS: readonly Aspect[] = [
  {
    name: 'Transféré',
    unit: 'Ko',
    value: (page) => most(page, 'bytes') / 1000,
    bound: { max: BUDGET.bytes / 1000 },
  },
  {
    name: 'Requêtes',
    unit: '',
    value: (page) => most(page, 'requests'),
    bound: { max: BUDGET.requests },
  },
  {
    name: 'JavaScript, face à sa limite',
    unit: '%',
    value: (page) => (100 * most(page, 'scriptBytes')) / scriptLimit(page.path),
    bound: { max: 100 },
  },
  { name: 'LCP', unit: 'ms', value: (page) => middle(page, 'lcp'), bound: { max: TIMES.lcp } },
  { name: 'CLS', unit: '', value: (page) => most(page, 'cls'), bound: { max: BUDGET.cls } },
  { name: 'TBT', unit: 'ms', value: (page) => middle(page, 'tbt'), bound: { max: TIMES.tbt } },
  {
    name: 'Tiers',
    unit: '',
    value: ({ costs }) => costs.flatMap(({ thirdParties }) => thirdParties).length,
    bound: { max: 0 },
  },
  lighthouse('vitesse', 'performance', PERFORMANCE),
  lighthouse('accessibilité', 'accessibility', 100),
  lighthouse('bonnes pratiques', 'best-practices', 100),
  lighthouse('référencement', 'seo', 100),
];

const limitOf = ({ name, unit, value, bound }: Aspect, page: Measured): Limit => ({
  name: `${name} (${page.path})`,
  value: value(page),
  unit,
  ...bound,
});

/** The page that is nearest to, or furthest over, a limit; named, so that it can be mended. */
function worst(aspect: Aspect, pages: readonly Measured[]): Limit {
  const direction = 'max' in aspect.bound ? 1 : -1;
  const { value } = aspect;
  const first = pages.reduce((a, b) => (direction * value(b) > direction * value(a) ? b : a));
  return limitOf(aspect, first);
}

export const COLUMNS = [
  'page',
  'Ko',
  'requêtes',
  'JS, Ko',
  'CLS',
  'LCP, ms',
  '− page vide',
  '÷ page vide',
  'TBT, ms',
  'vitesse',
  'accès',
  'pratiques',
  'référ.',
  'manqué',
] as const;

/** One row of the table. @param blank LCP of the blank page, ms */
export function rowOf(page: Measured, blank: number): (string | number)[] {
  const lcp = middle(page, 'lcp');
  const { scores } = page;
  const missed = ASPECTS.filter((aspect) => !holds(limitOf(aspect, page)));
  return [
    page.path,
    Math.round(most(page, 'bytes') / 1000),
    most(page, 'requests'),
    Math.round(most(page, 'scriptBytes') / 100) / 10,
    Math.round(most(page, 'cls') * 1000) / 1000,
    Math.round(lcp),
    Math.round(lcp - blank),
    Math.round((10 * lcp) / blank) / 10,
    Math.round(middle(page, 'tbt')),
    scores.performance,
    scores.accessibility,
    scores['best-practices'],
    scores.seo,
    missed.map(({ name }) => name).join(' ; '),
  ];
}

/** @param blanks LCP of the blank page each time that it was opened, ms */
export function resultOf(pages: readonly Measured[], blanks: readonly number[]): BenchResult {
  const blank = median(blanks);
  return {
    bench: 'pages',
    figures: [
      { name: 'Gabarits', value: pages.length, unit: '' },
      { name: 'Page vide, LCP médian', value: blank, unit: 'ms' },
    ],
    grid: { columns: [...COLUMNS], rows: pages.map((page) => rowOf(page, blank)) },
    limits: ASPECTS.map((aspect) => worst(aspect, pages)),
  };
}
