import type { EntityName } from '@portulan/content-schemas';
import type { Position } from '../../core/collector.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import type { TableFile } from '../../core/table.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact } from '../../core/values.ts';
import { bareColumn, type RawFamille, raw } from './raw.ts';

const entity: EntityName = 'famille';

type Famille = { code: string; libelle: string; niveau: string; parent?: string };
type Held = { famille: Famille; at: Position };

/** The four families that a row names; the finest one repeats its parent when that one is not divided. */
export function famillesOf(row: RawFamille): Famille[] {
  const [fine, middle, wide, domaine] = [
    row.codefap341,
    row.codefap228,
    row.codefap86,
    row.codefap22,
  ].map((code) => code.trim());
  const levels = [
    { code: domaine, libelle: row.intitulefap22, niveau: 'fap22' },
    { code: wide, libelle: row.intitulefap86, niveau: 'fap86', parent: domaine },
    { code: middle, libelle: row.intitulefap228, niveau: 'fap228', parent: wide },
    { code: fine, libelle: row.intitulefap341, niveau: 'fap341', parent: middle },
  ];
  return levels
    .filter(({ code }, index) => index < 3 || code !== middle)
    .map((one) => compact({ ...one, libelle: cleanLine(one.libelle) }) as Famille);
}

async function read(file: TableFile, context: LoadContext): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  const table = { source: 'correspondances', entity, columns: raw.familles, rename: bareColumn };
  await readTable(file, table, context, (row, at) => {
    for (const famille of famillesOf(row)) {
      const known = held.get(famille.code)?.famille;
      if (!known) held.set(famille.code, { famille, at });
      else if (known.niveau === famille.niveau && known.libelle !== famille.libelle)
        context.collector.log.warn(
          'import.correspondances.twoLabels',
          `${file.name}, ligne ${at.line} : la famille ${famille.code} a deux noms, le premier est gardé.`,
        );
    }
  });
  return held;
}

/** The same nomenclature in another file: what it says otherwise is told, and changes nothing. */
function compare(kept: Map<string, Held>, other: Map<string, Held>, file: string) {
  const differs = (code: string) =>
    kept.get(code)?.famille.libelle !== other.get(code)?.famille.libelle;
  const codes = [...new Set([...kept.keys(), ...other.keys()])].filter(differs);
  return codes.length > 0
    ? `${file} donne autrement les familles ${codes.sort().join(', ')} : l’autre fichier de la FAP 2021 est gardé.`
    : undefined;
}

/** Records of the first file; the others are checks. Returns the names by code. */
export async function loadFamilles(
  files: TableFile[],
  context: LoadContext,
): Promise<Map<string, string>> {
  const [first, ...others] = files;
  const kept = first ? await read(first, context) : new Map<string, Held>();
  for (const { famille, at } of kept.values()) context.collector.add(entity, famille, at);
  for (const file of others) {
    const message = compare(kept, await read(file, context), file.name);
    if (message) context.collector.log.warn('import.correspondances.otherLabels', message);
  }
  return new Map([...kept].map(([code, { famille }]) => [code, famille.libelle]));
}
