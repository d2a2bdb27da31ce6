/**
 * How the scripts of the pages are cut into files: what several of them share is small, and one
 * request costs more than its bytes.
 */
const SHARED =
  /\/scripts\/(device|book\/book|comparer\/basket)|\/domain\/(adresses|langue)\.ts|preload-helper/;

export const clientChunks = { codeSplitting: { groups: [{ name: 'commun', test: SHARED }] } };
