/** Lighthouse, as Google's own tool judges a page, in the Chromium of the tests. */
import lighthouse from 'lighthouse';

export type Scores = {
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
};

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/**
 * Without HTTPS on this machine, as the loopback is served; a page that is not for search engines
 * says so on purpose.
 */
const NOT_HERE = ['is-on-https', 'redirects-http'];
const NOINDEX = ['is-crawlable'];

/** @param port the debugging port of the browser @param indexable whether search engines may list it */
export async function scoresOf(url: string, port: number, indexable: boolean): Promise<Scores> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'silent',
    output: 'json',
    // Nobody looks at it here, and it takes a second a page.
    disableFullPageScreenshot: true,
    onlyCategories: [...CATEGORIES],
    skipAudits: [...NOT_HERE, ...(indexable ? [] : NOINDEX)],
  });
  const score = (name: (typeof CATEGORIES)[number]) =>
    Math.round(100 * (run?.lhr.categories[name]?.score ?? 0));
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}
