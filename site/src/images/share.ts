/** The shape of a picture for those who show a link to a page: social networks, feeds, programs. */
import { hashOf, mediaFileAddress } from './address.ts';

/** Pixels: what every network shows whole. */
export const SHARE = { largeur: 1200, hauteur: 630 } as const;

/** Published address of a picture of a page model, in that shape. */
export const shareAddress = (src: string): string =>
  mediaFileAddress({ hash: hashOf(src), ...SHARE, format: 'jpg' });

const ORIGINALS = /"\/media\/([0-9a-f]{16})"/g;

/** A model as JSON names originals, which are not published: here each is given its address. */
export const addressesIn = (json: string): string =>
  json.includes('"/media/')
    ? json.replace(ORIGINALS, (_, hash) => `"${shareAddress(`/media/${hash}`)}"`)
    : json;
