import { widthOfCodes } from '../../core/code-labels.ts';
import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { inspectText, type TextFile } from '../../core/inspect.ts';
import { textOfHead, xmlRootOf } from '../../core/recognise.ts';
import { inspectXml, type XmlFile } from '../../core/xml.ts';

export type FormacodeKind = 'termes' | 'libelles' | 'dictionnaire';
export type FormacodeFiles = {
  termes: TextFile;
  libelles?: TextFile;
  dictionnaire?: XmlFile;
};

/** Code, capitals, label, then one of the kinds of terms: the table has no titles to know it by. */
const TERM = /^\s*\d{5};[^;]*;[^;]*;(?:DOM|DIP|PAY|PUB|OUT)\b/;

const isDictionary = (head: Buffer) =>
  xmlRootOf(head)?.name === 'dict' &&
  /<(?:\w+:)?dict\b[^>]*\bname\s*=\s*["']dict-FORMACODE["']/.test(textOfHead(head) ?? '');

export function kindOf(head: Buffer): FormacodeKind | undefined {
  if (isDictionary(head)) return 'dictionnaire';
  if (widthOfCodes(head) === 5) return 'libelles';
  return TERM.test(textOfHead(head) ?? '') ? 'termes' : undefined;
}

export async function selectFiles(
  input: InputFile[],
  signal: AbortSignal,
): Promise<FormacodeFiles> {
  const found = await filesByKind(input, kindOf);
  for (const [file, twice] of found.values()) if (file && twice) refuseTwice(file, twice);
  const [termes] = found.get('termes') ?? [];
  const [libelles] = found.get('libelles') ?? [];
  const [dictionnaire] = found.get('dictionnaire') ?? [];
  if (!termes)
    throw new ImporterError(
      'import.formacode.missingFile',
      'Il manque la table des termes du Formacode (sans titres, « 11001;THEORIE GRAPHES;théorie graphes;DOM;… »), ou elle est vide. Ajoutez FCod-utf-8.csv.',
    );
  return {
    termes: await inspectText(termes, signal),
    ...(libelles ? { libelles: await inspectText(libelles, signal) } : {}),
    ...(dictionnaire ? { dictionnaire: await inspectXml(dictionnaire, signal) } : {}),
  };
}

function refuseTwice(file: InputFile, other: InputFile): never {
  throw new ImporterError(
    'import.formacode.twice',
    `${other.name} est la même table que ${file.name} : gardez un seul des deux fichiers.`,
  );
}
