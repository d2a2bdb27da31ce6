import type { Provenance } from '@portulan/content-schemas';
import { slugify } from '@portulan/content-schemas';
import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { inspectText, type TextFile } from '../../core/inspect.ts';
import { csvHeaderOf } from '../../core/recognise.ts';
import { periodeOf } from './periode.ts';

const PAGE = 'https://www.francetravail.org/statistiques-analyses';

export type Kind = 'metiers' | 'tension';
/** `periode`: as the name says it; absent, each row must say its own. */
export type MarcheFile = TextFile & { kind: Kind; periode?: string };

export function kindOf(head: Buffer): Kind | undefined {
  const header = new Set(csvHeaderOf(head).map(slugify));
  const has = (...columns: string[]) => columns.every((column) => header.has(column));
  if (has('code-rome', 'salaire-median-annuel') || has('code-rome', 'tension-pct'))
    return 'metiers';
  return has('region', 'famille-professionnelle', 'code-fap') ? 'tension' : undefined;
}

export async function selectFiles(files: InputFile[], signal: AbortSignal): Promise<MarcheFile[]> {
  const found: MarcheFile[] = [];
  for (const [kind, inputs] of await filesByKind(files, kindOf))
    for (const file of inputs) {
      const periode = periodeOf(file.name);
      found.push({ ...(await inspectText(file, signal)), kind, ...(periode ? { periode } : {}) });
    }
  if (found.length > 0) return found;
  throw new ImporterError(
    'import.marche-travail.noFile',
    `Aucun fichier du marché du travail ici (colonnes code_rome, salaire_median_annuel, tension_pct) ni liste de métiers en tension (Region, Famille Professionnelle, Code FAP). ${PAGE}`,
  );
}

export function provenanceOf(files: readonly MarcheFile[]): Provenance {
  const periodes = [...new Set(files.map(({ periode = 'mois dit par les lignes' }) => periode))];
  return {
    source: 'marche-travail',
    titre: 'Marché du travail par métier et métiers en tension',
    editeur: 'France Travail ; ministère du Travail',
    licence: 'Conditions de l’API France Travail ; liste : arrêté publié au Journal officiel',
    url: PAGE,
    release: periodes.sort().join(', '),
  };
}
