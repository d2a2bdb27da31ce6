/** What the library takes, by the end of a file's name: what it says it is, and how its bytes begin. */
export type Format = { mime: string; begins?: (head: Buffer) => boolean };

const ascii =
  (text: string, at = 0) =>
  (head: Buffer) =>
    head.subarray(at, at + text.length).toString('latin1') === text;
const zip = ascii('PK\x03\x04');
const text = (head: Buffer) => !head.includes(0);
const webm = (head: Buffer) => head.subarray(0, 4).toString('hex') === '1a45dfa3';

const office = (kind: string): Format => ({
  mime: `application/vnd.openxmlformats-officedocument.${kind}`,
  begins: zip,
});
const open = (kind: string): Format => ({
  mime: `application/vnd.oasis.opendocument.${kind}`,
  begins: zip,
});

/** Pictures: they are decoded, which says more than their first bytes. */
const PICTURES: Record<string, Format> = {
  '.avif': { mime: 'image/avif' },
  '.gif': { mime: 'image/gif' },
  '.jpg': { mime: 'image/jpeg' },
  '.jpeg': { mime: 'image/jpeg' },
  '.png': { mime: 'image/png' },
  '.svg': { mime: 'image/svg+xml' },
  '.webp': { mime: 'image/webp' },
};

/** The same list as `content-schemas/src/primitives/fichier.ts`; a test compares them. */
const OTHERS: Record<string, Format> = {
  '.csv': { mime: 'text/csv', begins: text },
  '.docx': office('wordprocessingml.document'),
  '.epub': { mime: 'application/epub+zip', begins: zip },
  '.mp4': { mime: 'video/mp4', begins: ascii('ftyp', 4) },
  '.odp': open('presentation'),
  '.ods': open('spreadsheet'),
  '.odt': open('text'),
  '.pdf': { mime: 'application/pdf', begins: ascii('%PDF-') },
  '.pptx': office('presentationml.presentation'),
  '.vtt': { mime: 'text/vtt', begins: text },
  '.webm': { mime: 'video/webm', begins: webm },
  '.xlsx': office('spreadsheetml.sheet'),
};

export const FORMATS: Record<string, Format> = { ...PICTURES, ...OTHERS };

export const isPicture = (extension: string): boolean => Object.hasOwn(PICTURES, extension);
