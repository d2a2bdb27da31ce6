/**
 * What stops an import. `code` is stable and dotted (`import.csv.empty`, `cms.unreachable`) and is
 * what programs read; `message` is French and says what happened, where, and what to do about it.
 */
export class ImporterError extends Error {
  readonly code: string;
  readonly context: Record<string, unknown>;

  constructor(
    code: string,
    message: string,
    options: { context?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ImporterError';
    this.code = code;
    this.context = options.context ?? {};
  }
}

/** Any thrown value as an `ImporterError`, so that the command line always has a code and a sentence. */
export function asImporterError(error: unknown): ImporterError {
  if (error instanceof ImporterError) return error;
  if (error instanceof Error && error.name === 'AbortError')
    return new ImporterError(
      'import.interrupted',
      'Importation interrompue : le CMS garde les données en place, sauf s’il avait déjà tout reçu.',
    );
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC')
    return new ImporterError(
      'import.diskFull',
      'Le disque est plein : libérez de la place puis relancez.',
      { cause: error },
    );
  return new ImporterError('import.unexpected', `Erreur inattendue : ${message ?? String(error)}`, {
    cause: error,
  });
}
