import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {
  contract,
  ingestHeaderSchema,
  ingestRejetSchema,
  ingestTrailerSchema,
} from '../../../lib/contract';
import { CmsError } from '../../../lib/probleme';
import { isStorable } from '../../../lib/storable';
import type { Rejet, RunHeader, RunTrailer } from '../types';

const ajv = addFormats(new Ajv2020({ strict: false, allowUnionTypes: true }));
const validators = new Map<string, ValidateFunction>();

function validatorOf(type: string): ValidateFunction {
  const known = validators.get(type);
  if (known) return known;
  const made = ajv.compile(contract.types[type]?.schema as Record<string, unknown>);
  validators.set(type, made);
  return made;
}

const fieldOf = (path: string) =>
  path
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');

const SAYINGS: Record<string, (params: Record<string, unknown>) => string> = {
  type: ({ type }) => `n’est pas du type attendu (${type})`,
  enum: ({ allowedValues }) =>
    `n’est pas une valeur prévue (${(allowedValues as unknown[]).join(', ')})`,
  pattern: () => 'n’a pas la forme attendue',
  format: ({ format }) => `n’a pas la forme attendue (${format})`,
  maxLength: ({ limit }) => `dépasse ${limit} caractères`,
  minLength: () => 'est vide',
  minItems: ({ limit }) => `a moins de ${limit} élément`,
  uniqueItems: () => 'répète un élément',
};

/** One problem of a record, in plain French. */
export function sayProblem({ keyword, params, instancePath }: ErrorObject): string {
  const field = instancePath ? `Le champ « ${fieldOf(instancePath)} »` : 'L’enregistrement';
  if (keyword === 'required') return `Le champ « ${params.missingProperty} » manque.`;
  if (keyword === 'additionalProperties')
    return `Le champ « ${params.additionalProperty} » n’est pas prévu.`;
  return `${field} ${SAYINGS[keyword]?.(params) ?? 'n’est pas valable'}.`;
}

/** Why a record is not valid, or nothing when it is; `text` is its line of the stream. */
export function problemOf(type: string, record: unknown, text: string): string | undefined {
  const validate = validatorOf(type);
  if (validate(record))
    return isStorable(record, text)
      ? undefined
      : 'L’enregistrement contient un caractère qu’aucune base ne garde (U+0000 ou moitié d’un caractère).';
  return sayProblem(validate.errors?.[0] as ErrorObject);
}

const validateHeader = ajv.compile(ingestHeaderSchema as Record<string, unknown>);

export const headerError = (detail: string) => new CmsError('ingest.header', 400, detail);

export function headerOf(line: unknown): RunHeader {
  if (!validateHeader(line)) {
    const reason = sayProblem(validateHeader.errors?.[0] as ErrorObject);
    throw headerError(`La première ligne ne décrit pas une importation. ${reason}`);
  }
  const { run } = line as { run: RunHeader };
  return { ...run, forcer: run.forcer ?? false };
}

const validateTrailer = ajv.compile(ingestTrailerSchema as Record<string, unknown>);

/** The last line of a stream, or nothing when it does not have its form. */
export function trailerOf(line: unknown): RunTrailer | undefined {
  if (!validateTrailer(line)) return undefined;
  const { fin } = line as { fin: Pick<RunTrailer, 'count'> & Partial<RunTrailer> };
  const { count, rejetes = {}, avertissements = [], fichiers = {} } = fin;
  return { count, rejetes, avertissements, fichiers };
}

const validateRejet = ajv.compile(ingestRejetSchema as Record<string, unknown>);

/** A reject that the importer tells of, or nothing when the line does not have its form. */
export const rejetOf = (line: unknown): Rejet | undefined =>
  validateRejet(line) ? (line as { rejet: Rejet }).rejet : undefined;
