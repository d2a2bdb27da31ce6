import { contract } from '../../../lib/contract';
import { CmsError } from '../../../lib/probleme';
import type { Counts, Staged, StagedType } from '../types';
import type { ApplyContext } from './context';
import { noCounts } from './context';

const MAX_SHARE = 0.05;
const MIN_COUNT = 10;

const isTooMany = (count: number, total: number) => count >= MIN_COUNT && count > total * MAX_SHARE;
const refused = (code: string, detail: string) => new CmsError(code, 422, detail);
const labelOf = (type: string) => contract.types[type]?.label.many ?? type;

/** What was read of each type, with the records that the importer itself refused. */
export function readCounts({ trailer: { rejetes }, types }: Staged): Record<string, Counts> {
  const counts: Record<string, Counts> = {};
  for (const name of new Set([...types.keys(), ...Object.keys(rejetes)])) {
    const staged = types.get(name);
    const rejected = (staged?.rejected ?? 0) + (rejetes[name] ?? 0);
    const accepted = staged?.accepted ?? 0;
    counts[name] = { ...noCounts(), read: accepted + rejected, accepted, rejected };
  }
  return counts;
}

/** Refuses a run that holds nothing, or too much that is wrong. */
export function checkContent({ header, types }: Staged, counts: Record<string, Counts>): void {
  if (header.forcer) return;
  for (const [type, { read, rejected }] of Object.entries(counts))
    if (isTooMany(rejected, read))
      throw refused(
        'ingest.tooManyRejects',
        `${labelOf(type)} : ${rejected} enregistrements refusés sur ${read}. Rien n’a changé.`,
      );
  if (![...types.values()].some(({ accepted }) => accepted > 0))
    throw refused(
      'ingest.empty',
      'L’importation ne contient aucun enregistrement. Rien n’a changé.',
    );
}

/** Keys of the run's source that a full run no longer holds. */
export async function keysToRetire(
  { index, staged: { header } }: ApplyContext,
  type: StagedType,
): Promise<string[]> {
  if (header.mode !== 'complet') return [];
  const active = [...(await index.of(type.name))].filter(
    ([, known]) => known.source === header.source && !known.retired,
  );
  const missing = active
    .map(([key]) => key)
    .filter((key) => !type.keys.has(key) && !type.refusedKeys.has(key));
  if (!header.forcer && isTooMany(missing.length, active.length))
    throw refused(
      'ingest.tooManyRetired',
      `${labelOf(type.name)} : l’importation retirerait ${missing.length} enregistrements sur ${active.length}. Rien n’a changé.`,
    );
  return missing;
}
