/** What `astro build` leaves to us: pictures, sitemap, robots; and pictures while developing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { writeExtras } from '../build/extras.ts';
import { fileOf } from '../build/files.ts';
import { buildHome } from '../build/home.ts';
import { mediaFilesIn } from '../images/address.ts';
import { makePictures, pictureFor } from '../images/make.ts';
import { current } from '../page-models/current-pages.ts';

export const finishPlain = async (folder: string): Promise<void> => {
  const { pages, snapshot } = await current();
  const files = [...pages.keys()].flatMap((url) =>
    mediaFilesIn(readFileSync(join(folder, fileOf(url)), 'utf8')),
  );
  await makePictures(files, snapshot.medias, buildHome().pictures, folder);
  writeExtras([...pages.values()], snapshot.retraits, folder);
};

/** Answers `/media/…` in `astro dev`. */
export const servePictures = (server: HookParameters<'astro:server:setup'>['server']): void => {
  server.middlewares.use(async (request, response, next) => {
    const [file] = mediaFilesIn(request.url ?? '');
    if (!file) return next();
    const { snapshot } = await current();
    response.setHeader('Content-Type', 'image/webp');
    response.end(readFileSync(await pictureFor(file, snapshot.medias, buildHome().pictures)));
  });
};
