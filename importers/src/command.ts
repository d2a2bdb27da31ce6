import { parseArgs } from 'node:util';
import { ImporterError } from './core/importer-error.ts';

const USAGE = `Usage :
  npm run import -- <source> <dossier|zip|fichier|adresse> [--partiel] [--dry-run] [--json] [--force]
  npm run import -- all --from <dossier|zip|adresse> [--dry-run] [--json] [--force]
  npm run import -- rejouer <source> [<importation gardée>] [--json] [--force]`;

export type Command =
  /** `partiel`: the files hold some of the source's records only, and nothing is retired. */
  (
    | { kind: 'source'; source: string; location: string; partiel: boolean }
    | { kind: 'all'; location: string }
    | { kind: 'rejouer'; source: string; run: string | undefined }
  ) & { dryRun: boolean; force: boolean; json: boolean; progressJson: boolean };

const options = {
  from: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'progress-json': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  partiel: { type: 'boolean', default: false },
} as const;

const usage = (message: string, cause?: unknown) =>
  new ImporterError('import.usage', `${message} ${USAGE}`, { cause });

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    throw usage('Option inconnue.', cause);
  }
}

/** What the person asked for; throws an `ImporterError` that shows how to ask. */
export function readCommand(args: string[]): Command {
  const { values, positionals } = parse(args);
  const { from, force, json, partiel, 'dry-run': dryRun, 'progress-json': progressJson } = values;
  const flags = { dryRun, force, json, progressJson };
  const [first = '', second, ...others] = positionals;
  if (partiel && ['all', 'rejouer'].includes(first))
    throw usage('L’option --partiel va avec les fichiers d’une seule source.');
  if (first === 'all') {
    if (!from || second !== undefined)
      throw usage('Dites où sont les fichiers : all --from <dossier>.');
    return { kind: 'all', location: from, ...flags };
  }
  if (from !== undefined) throw usage('L’option --from va avec « all ».');
  if (first === 'rejouer') {
    if (!second || others.length > 1) throw usage('Dites quelle source rejouer.');
    if (dryRun) throw usage('« rejouer » n’a pas d’essai à blanc.');
    return { kind: 'rejouer', source: second, run: others[0], ...flags };
  }
  if (first && (!second || others.length > 0))
    throw usage('Il faut un seul dossier, fichier ou adresse.');
  return { kind: 'source', source: first, location: second ?? '', partiel, ...flags };
}
