/** The index of job titles, read when a search field is first entered. */
import { NOMS_ACTUEL } from '../../domain/recherche/adresse-noms.ts';
import { type NomsOuverts, ouvrirNoms } from '../../domain/recherche/ouvrir.ts';

let opened: Promise<NomsOuverts> | undefined;

async function read(path: string) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** After a failure, the next call tries again. */
export function openNoms(): Promise<NomsOuverts> {
  opened ??= read(NOMS_ACTUEL)
    .then(({ noms }) => read(noms))
    .then(ouvrirNoms)
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}
