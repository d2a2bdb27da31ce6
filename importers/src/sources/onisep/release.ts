import type { Provenance } from '@portulan/content-schemas';
import { isoDate } from '../../core/dates.ts';
import { decodeChunks } from '../../core/encoding.ts';
import { releaseName } from '../../core/release-name.ts';
import type { XmlFile } from '../../core/xml.ts';
import type { OnisepFiles } from './files.ts';

const MODIFIED = /<modification_date>\s*([\d/]{8,10})\s*</g;
/** Longer than one such element: what a chunk's end may cut. */
const OVERLAP = 80;

/** The day of the last change that a file tells, `2024-06-24`. */
async function lastChange(file: XmlFile): Promise<string | undefined> {
  let last: string | undefined;
  let tail = '';
  for await (const chunk of decodeChunks(await file.open(), file.encoding)) {
    for (const [, day] of (tail + chunk).matchAll(MODIFIED)) {
      const date = isoDate(day);
      if (date && (!last || date > last)) last = date;
    }
    tail = chunk.slice(-OVERLAP);
  }
  return last;
}

/** The files carry no version: the day of the last change of a diploma dates the set. */
export async function provenanceOf(files: OnisepFiles): Promise<Provenance> {
  const changes = await Promise.all(files.formations.map(lastChange));
  const dateRelease = changes
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);
  return {
    source: 'onisep',
    titre: 'Idéo, fiches métiers et fiches formations',
    editeur: 'Onisep',
    licence: 'ODbL 1.0',
    url: 'https://opendata.onisep.fr',
    release: dateRelease ? `fiches au ${dateRelease}` : releaseName(Object.values(files).flat()),
    ...(dateRelease ? { dateRelease } : {}),
  };
}
