/** Gives each page its model in `astro build` and `astro dev`; the fast way gives it by itself. */
import { defineMiddleware } from 'astro:middleware';
import { liensEnAnglais } from '../domain/liens-en-anglais.ts';
import { currentPages } from '../page-models/current-pages.ts';

const isNotFound = (pathname: string) => /^\/404(\.html|\/)?$/.test(pathname);

export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const pages = await currentPages();
  locals.page = pages.get(isNotFound(url.pathname) ? '/404.html' : decodeURI(url.pathname));
  const response = await next();
  return locals.page?.langue === 'en'
    ? new Response(liensEnAnglais(await response.text()), response)
    : response;
});
