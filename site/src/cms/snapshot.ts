/**
 * The records of one moment, as files: `<type>.ndjson` each, `sources.ndjson`, and `medias/`. All are
 * checked; a type whose records nobody asks for is not parsed.
 */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type EntityName,
  type Exported,
  entityNamed,
  type Records,
  type Retrait,
  registry,
  requiredLinks,
} from '@portulan/content-schemas';
import { jourAParis } from '../domain/dates.ts';
import { SiteError } from '../domain/site-error.ts';
import { decodeRecord, decodeRetrait, decodeSource, linesOf, type Source } from './decode.ts';
import { type Find, findIn, findInLines } from './find.ts';
import { type Media, mediasOf } from './medias.ts';
import { Verified } from './verified.ts';

export type PublishedEntity = Exclude<
  EntityName,
  'importRun' | 'demandeImport' | 'rejet' | 'signalement'
>;
export type RecordOf<E extends PublishedEntity> = Exported<Records[E]>;

export type Snapshot = {
  /** Each type is parsed when first asked for. */
  records: { readonly [E in PublishedEntity]: RecordOf<E>[] };
  /** Finds records by a field, and parses no others when it can do without. */
  cherche: <E extends PublishedEntity>(
    type: E,
    field: keyof RecordOf<E> & string,
  ) => Find<RecordOf<E>>;
  /** Digest of all records of each type. */
  empreintes: Record<PublishedEntity, string>;
  /** The last applied run of each source: what to credit. */
  sources: Source[];
  /** Addresses that were public, and what replaces them. */
  retraits: Retrait[];
  /** The day to judge dates by, AAAA-MM-JJ, in Paris: pages never read a clock. */
  jour: string;
  /** By file name. */
  medias: Map<string, Media>;
};

export const publishedEntities = registry.filter(({ kind }) => kind !== 'technical');

/** `lines`, of a file known to be good whose records are not parsed yet: each byte as a character. */
type Read = { records: () => unknown[]; empreinte: string; lines?: () => string[] };
const NONE: Read = { records: () => [], empreinte: '' };

/** The examples of content-schemas, one JSON file a record, serve as records where there is no CMS. */
async function readExamples(folder: string, singular: string, type: string): Promise<Read> {
  const valid = join(folder, singular, 'valid');
  if (!existsSync(valid)) return NONE;
  const files = (await readdir(valid)).filter((name) => name.endsWith('.json')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(valid, name), 'utf8')));
  const records = texts.map((text) => decodeRecord(type, JSON.parse(text)));
  return { records: () => records, empreinte: hash('sha1', texts.join('\0')) };
}

type Row = Record<string, unknown>;

/** A record whose other side is still awaited has no place yet: a session without its action. */
function isPlaced(type: string): (record: Row) => boolean {
  const links = requiredLinks(entityNamed(type));
  return (record) => links.every((name) => record[name] !== undefined);
}

const parsed = (lines: readonly string[]): Row[] => lines.map((line) => JSON.parse(line));

/** Checks the lines that were not found good before. */
function checkType(
  type: string,
  file: string,
  { bytes, empreinte }: { bytes: Buffer; empreinte: string },
  verified: Verified | undefined,
): () => Row[] {
  const lines = linesOf(bytes.toString(), file);
  const isKnown = verified?.linesOf(type) ?? (() => false);
  const fresh = lines.filter((line) => !isKnown(line));
  const checked = fresh.map((line) => decodeRecord(type, JSON.parse(line)));
  // A record that the schema completed (a default) must go through it each time.
  const verbatim = checked.every((record, rank) => JSON.stringify(record) === fresh[rank]);
  if (!verbatim) return () => lines.map((line) => decodeRecord(type, JSON.parse(line)));
  verified?.keep(type, bytes, empreinte);
  return checked.length === lines.length ? () => checked : () => parsed(lines);
}

function readType(folder: string, type: string, verified: Verified | undefined): Read {
  const file = join(folder, `${type}.ndjson`);
  if (!existsSync(file)) return NONE;
  const bytes = readFileSync(file);
  const empreinte = hash('sha1', bytes);
  const placed = isPlaced(type);
  if (!verified?.isGood(type, empreinte)) {
    const records = checkType(type, file, { bytes, empreinte }, verified);
    return { records: () => records().filter(placed), empreinte };
  }
  return {
    records: () => parsed(linesOf(bytes.toString(), file)).filter(placed),
    empreinte,
    lines: () => linesOf(bytes.toString('latin1'), file),
  };
}

/** Records by type, each list made once, when it is asked for. */
function lazily(reads: ReadonlyMap<string, Read>): Snapshot['records'] {
  const records = {};
  for (const [type, { records: list }] of reads)
    Object.defineProperty(records, type, {
      configurable: true,
      enumerable: true,
      get() {
        const value = list();
        Object.defineProperty(records, type, { value, enumerable: true });
        return value;
      },
    });
  return records as Snapshot['records'];
}

/** In the lines of a type that nobody has asked for whole. */
function chercheIn(
  records: Snapshot['records'],
  reads: ReadonlyMap<string, Read>,
): Snapshot['cherche'] {
  return <E extends PublishedEntity>(type: E, field: keyof RecordOf<E> & string) => {
    const isParsed = Object.getOwnPropertyDescriptor(records, type)?.value !== undefined;
    const lines = isParsed ? undefined : reads.get(type)?.lines?.();
    const find = lines && findInLines(lines, field);
    if (!find) return findIn<RecordOf<E>>(records[type], field);
    const placed = isPlaced(type);
    const found = (value: string): unknown[] => find(value).filter(placed);
    return found as Find<RecordOf<E>>;
  };
}

/** The lines of a file that is not one of records; none where there is no CMS. */
async function readLines<T>(path: string, decode: (value: unknown) => T): Promise<T[]> {
  if (!existsSync(path)) return [];
  return linesOf(await readFile(path, 'utf8'), path).map((line) => decode(JSON.parse(line)));
}

/**
 * Reads and checks every record of the folder; one that does not fit its schema fails the build.
 * `verifiedFolder` remembers from one build to the next which records were checked.
 */
export async function readSnapshot(folder: string, verifiedFolder?: string): Promise<Snapshot> {
  const isExamples = existsSync(join(folder, 'metier', 'valid'));
  if (!isExamples && !existsSync(join(folder, 'metier.ndjson')))
    throw new SiteError('build.records.missing', `Aucun enregistrement à publier dans ${folder}.`, {
      folder,
    });
  const verified = verifiedFolder ? new Verified(verifiedFolder) : undefined;
  const reads = new Map<string, Read>();
  const empreintes: Record<string, string> = {};
  for (const { name, singular } of publishedEntities) {
    const read = isExamples
      ? await readExamples(folder, singular, name)
      : readType(folder, name, verified);
    reads.set(name, read);
    empreintes[name] = read.empreinte;
  }
  const records = lazily(reads);
  return {
    records,
    cherche: chercheIn(records, reads),
    empreintes: empreintes as Snapshot['empreintes'],
    sources: await readLines(join(folder, 'sources.ndjson'), decodeSource),
    retraits: await readLines(join(folder, 'retraits.ndjson'), decodeRetrait),
    jour: process.env.PORTULAN_JOUR ?? jourAParis(new Date()),
    medias: await mediasOf(join(folder, 'medias')),
  };
}
