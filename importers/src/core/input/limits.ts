import { ImporterError } from '../importer-error.ts';

/** An archive that unpacks to more than this many times its size is taken for a bomb. */
export const MAX_RATIO = 100;

export const bomb = (name: string) =>
  new ImporterError(
    'import.archive.bomb',
    `L’archive ${name} se déplie à plus de ${MAX_RATIO} fois sa taille : elle est refusée. Vérifiez d’où elle vient, ou donnez le dossier déjà décompressé.`,
    { context: { name } },
  );
