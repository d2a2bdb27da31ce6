/**
 * How a page file meets its models. `Astro.locals.page` is set by the render worker (fast way) or
 * by the middleware of `astro build` and `astro dev` (plain way), so one page file serves both.
 */
import type { GetStaticPathsResult } from 'astro';
import type { Page, TemplateName } from './types.ts';

/** `export const getStaticPaths = pathsOf('metier')` in a page file named `[slug].astro`. */
export function pathsOf(template: TemplateName): () => Promise<GetStaticPathsResult> {
  return async () => {
    // Imported when called, so that the bundle of the fast way, which never calls it, stays small.
    const { currentPages } = await import('./current-pages.ts');
    const pages = (await currentPages()).values();
    // The same under `/en/`: the twins have the names of their French pages.
    return [...pages]
      .filter((page) => page.template === template && page.langue !== 'en')
      .map((page) => ({ params: { slug: page.url.split('/').at(-2) } }));
  };
}

/** `const page = pageOf<'metier'>(Astro)`: what the page shows. */
export function pageOf<T extends TemplateName>(astro: { locals: App.Locals; url: URL }): Page<T> {
  const { page } = astro.locals;
  if (!page) throw new Error(`No page model for ${astro.url.pathname}`);
  return page as Page<T>;
}
