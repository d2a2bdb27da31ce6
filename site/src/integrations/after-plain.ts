/** What `astro build` leaves to us: pictures, files beside pages, sitemap; and those in `astro dev`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { siteOrigin, writeExtras } from '../build/extras.ts';
import { fileOf, writeBeside } from '../build/files.ts';
import { buildHome } from '../build/home.ts';
import { nomsOfPages, publishNoms } from '../build/noms.ts';
import { mediaFilesIn } from '../images/address.ts';
import { makePictures, mediaFor } from '../images/make.ts';
import { filesBeside, picturesOf } from '../machines/beside.ts';
import { lastmodOf } from '../machines/lastmod.ts';
import { current } from '../page-models/current-pages.ts';

export const finishPlain = async (folder: string): Promise<void> => {
  const { pages, snapshot } = await current();
  const pictures = [...pages.values()].flatMap((page) => {
    const beside = filesBeside(page, siteOrigin());
    writeBeside(folder, page.url, beside);
    return picturesOf(readFileSync(join(folder, fileOf(page.url))), beside);
  });
  await makePictures(pictures, snapshot.medias, buildHome().pictures, folder);
  publishNoms(nomsOfPages([...pages.values()]), folder);
  const listed = [...pages.values()].map((page) => ({ ...page, modifie: lastmodOf(page) }));
  writeExtras(listed, snapshot.retraits, folder);
};

/** Answers `/media/…` in `astro dev`. */
export const servePictures = (server: HookParameters<'astro:server:setup'>['server']): void => {
  server.middlewares.use(async (request, response, next) => {
    const [file] = mediaFilesIn(request.url ?? '');
    if (!file) return next();
    const { snapshot } = await current();
    if ('format' in file)
      response.setHeader(
        'Content-Type',
        file.format === 'jpg' ? 'image/jpeg' : `image/${file.format}`,
      );
    response.end(readFileSync(await mediaFor(file, snapshot.medias, buildHome().pictures)));
  });
};

/** Answers what stands beside a page in `astro dev`. */
export const serveBeside = (server: HookParameters<'astro:server:setup'>['server']): void => {
  server.middlewares.use(async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', siteOrigin());
    const page = (await current()).pages.get(pathname.replace(/[^/]+$/, ''));
    const found = page && filesBeside(page, siteOrigin()).find(([address]) => address === pathname);
    if (!found) return next();
    response.end(found[1]);
  });
};
