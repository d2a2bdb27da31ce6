/**
 * Where a link stands inside a text: `metiers`, or `etapes.2.metiers` for one of the third step, or
 * `blocs.metiers.0.metiers` for one of the first block of that type. Blocks are counted type by type,
 * so that others may come, go and move around them; when an editor removes the first of two of the
 * same type, the second takes its place.
 */
import type { Connection } from '../../../lib/db';
import type { Holder, Join, Link } from '../../../lib/plan';

export const placeIn = (path: string, field: string, rank: number) => `${path}${field}.${rank}.`;

type Place = { link: Link; owners: number[] };
type HeldRow = { owner: number; other: number };

/** Of the rows of one kind in a list, that at a rank, of each owner; the CMS's own order may begin at any number. */
async function heldAt(
  trx: Connection,
  { table, owner, other, order }: Join,
  at: { field: string; uid: string; rank: number; owners: number[] },
): Promise<number[]> {
  const rows = (await trx(table)
    .whereIn(owner, at.owners)
    .where({ field: at.field, component_type: at.uid })
    .select({ owner, other })
    .orderBy(order)) as HeldRow[];
  const byOwner = Map.groupBy(rows, (row) => row.owner);
  return [...byOwner.values()].flatMap((held) => held[at.rank]?.other ?? []);
}

/** What a list holds at that place of a path, and the rest of the path. */
function partAt(holder: Holder, field: string, path: string[]) {
  const component = holder.components.find((candidate) => candidate.field === field);
  if (component) return { join: component.join, inner: component.holder, path };
  const zone = holder.zones.find((candidate) => candidate.field === field);
  const inner = zone?.holders.get(path[0] ?? '');
  return zone && inner && { join: zone.join, inner, path: path.slice(1) };
}

/** The link of that place, and the rows that hold it now: none when an editor removed it meanwhile. */
export async function placeOf(
  trx: Connection,
  holder: Holder,
  champ: string,
  owners: number[],
): Promise<Place | undefined> {
  const [field = '', ...path] = champ.split('.');
  if (path.length === 0) {
    const link = holder.links.find((candidate) => candidate.field === field);
    return link && owners.length > 0 ? { link, owners } : undefined;
  }
  const part = partAt(holder, field, path);
  if (!part || owners.length === 0) return undefined;
  const { join, inner } = part;
  const [rank, ...rest] = part.path;
  const held = await heldAt(trx, join, { field, uid: inner.uid, rank: Number(rank), owners });
  return placeOf(trx, inner, rest.join('.'), held);
}
