/**
 * From the families of 2009 to those of 2021: the reviewed table beside this file, and the names of
 * 2009. Shared with the sources whose files still speak FAP 2009.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { InputFile } from '../../core/input/input.ts';
import { cleanLine } from '../../core/typography.ts';

/**
 * `partielle`: only the jobs named pass to that family; what is said of the whole family of 2009
 * (a tension, a figure) does not follow.
 */
export const NATURES = [
  'identique',
  'renommee',
  'eclatee',
  'regroupee',
  'partielle',
  'sansEquivalent',
] as const;
export type Nature = (typeof NATURES)[number];

/** `rome`: the jobs that pass; absent, all those of the family of 2009. */
export type Passage = { de: string; vers: string; nature: Nature; rome?: ReadonlySet<string> };

const PASSAGES = join(import.meta.dirname, 'fap-2009-2021.csv');
const NOMS = join(import.meta.dirname, 'fap-2009.csv');

const rowsOf = (path: string): Record<string, string>[] =>
  parse(readFileSync(path, 'utf8'), { delimiter: ';', columns: true });

function passageOf({ code2009 = '', code2021 = '', nature, rome = '' }: Record<string, string>) {
  const jobs = rome === 'aucun' ? [] : rome.split(' ').filter(Boolean);
  return {
    de: code2009,
    vers: code2021,
    nature: nature as Nature,
    ...(rome ? { rome: new Set(jobs) } : {}),
  };
}

export const passages: readonly Passage[] = rowsOf(PASSAGES).map(passageOf);

const names = new Map(
  rowsOf(NOMS).map(({ code = '', libelle = '' }) => [code, cleanLine(libelle)]),
);

/** Every family of 2009. */
export const codes2009: readonly string[] = [...names.keys()];

/** Name of a family of 2009; undefined for an unknown code, and for the few that we cannot name surely. */
export const libelle2009 = (code: string): string | undefined => names.get(code) || undefined;

/** Families of 2021 that a whole family of 2009 became. */
export const successeurs = (code: string): string[] =>
  passages
    .filter(({ de, vers, nature }) => de === code && vers !== '' && nature !== 'partielle')
    .map(({ vers }) => vers);

/** The tables as files, for the fingerprint of a run. */
export const passageFiles: readonly InputFile[] = [PASSAGES, NOMS].map((path) => ({
  name: path.slice(import.meta.dirname.length + 1),
  open: async () => createReadStream(path),
}));
