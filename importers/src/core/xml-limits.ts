import { ImporterError } from './importer-error.ts';

/**
 * What one record may cost, far above any real one (the longest RNCP sheet is under 1 MB): the
 * memory of a run depends on these, never on the size of the file.
 */
export const MAX_RECORD_CHARS = 16 * 1024 ** 2;
export const MAX_ELEMENTS = 100_000;
export const MAX_ATTRIBUTES = 1000;
export const MAX_DEPTH = 100;

const refused = (code: string, message: string, line: number, cause?: unknown) =>
  new ImporterError(`import.xml.${code}`, message, { context: { line }, cause });

const between = (from: number, to: number) =>
  from < to ? `entre les lignes ${from} et ${to}` : `ligne ${to}`;

/** `lastTag` is the line of the last sound tag: a lone « & » is only noticed well after it. */
export const malformed = (file: string, lastTag: number, line: number, cause: unknown) =>
  refused(
    'malformed',
    `Le fichier ${file} n’est pas un XML bien formé (${between(lastTag, line)}) : rien n’est importé. Téléchargez-le de nouveau, ou signalez cette ligne à son éditeur.`,
    line,
    cause,
  );

export const truncated = (file: string, lastTag: number, line: number, cause: unknown) =>
  refused(
    'malformed',
    `Le fichier ${file} est coupé : il s’arrête à la ligne ${line} avant la fin de ses balises (la dernière lue est à la ligne ${lastTag}), rien n’est importé. Téléchargez-le de nouveau.`,
    line,
    cause,
  );

export const tooLarge = (file: string, line: number) =>
  refused(
    'tooLarge',
    `Le fichier ${file} contient, vers la ligne ${line}, un élément ou un texte démesuré (plus de ${MAX_RECORD_CHARS / 1024 ** 2} Mo ou de ${MAX_ELEMENTS.toLocaleString('fr-FR')} balises) : il est refusé. Vérifiez d’où il vient.`,
    line,
  );

export const tooDeep = (file: string, line: number) =>
  refused(
    'tooDeep',
    `Le fichier ${file} imbrique plus de ${MAX_DEPTH} balises (ligne ${line}) : il est refusé. Vérifiez d’où il vient.`,
    line,
  );

/** Entities can be bombs or read files of this machine; no official file declares any. */
export const declaresEntities = (file: string, line: number) =>
  refused(
    'doctype',
    `Le fichier ${file} déclare ses propres entités (« <!DOCTYPE … [ », ligne ${line}) : il est refusé, rien n’a été lu ailleurs. Retirez cette déclaration ou reprenez le fichier à la source.`,
    line,
  );
