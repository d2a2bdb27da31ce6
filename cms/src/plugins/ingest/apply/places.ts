/** Where a link stands inside a text: `metiers`, or `blocs.2.metiers` for one of its third block. */
import type { Connection } from '../../../lib/db';
import type { Holder, Join, Link } from '../../../lib/plan';

export const placeIn = (path: string, field: string, rank: number) => `${path}${field}.${rank}.`;

type Place = { link: Link; owners: number[] };
type HeldRow = { owner: number; other: number; component: string };

/** The row at a rank of a list, of each owner; ranks begin at 0 and the CMS's own order at any number. */
async function heldAt(
  trx: Connection,
  { table, owner, other, order }: Join,
  at: { field: string; rank: number; owners: number[] },
): Promise<HeldRow[]> {
  const rows = (await trx(table)
    .whereIn(owner, at.owners)
    .where('field', at.field)
    .select({ owner, other, component: 'component_type' })
    .orderBy(order)) as HeldRow[];
  const byOwner = Map.groupBy(rows, (row) => row.owner);
  return [...byOwner.values()].flatMap((held) => held[at.rank] ?? []);
}

/**
 * The link of that place, and the rows that hold it now. An editor may have moved or removed the
 * block meanwhile: a row of another kind has no such link and is left alone.
 */
export async function placeOf(
  trx: Connection,
  holder: Holder,
  champ: string,
  owners: number[],
): Promise<Place[]> {
  const [field = '', rank, ...rest] = champ.split('.');
  if (rank === undefined) {
    const link = holder.links.find((candidate) => candidate.field === field);
    return link && owners.length > 0 ? [{ link, owners }] : [];
  }
  const component = holder.components.find((candidate) => candidate.field === field);
  const zone = holder.zones.find((candidate) => candidate.field === field);
  const join = (component ?? zone)?.join;
  if (!join || owners.length === 0) return [];
  const held = await heldAt(trx, join, { field, rank: Number(rank), owners });
  const holders = component ? [component.holder] : [...(zone?.holders.values() ?? [])];
  const places = holders.map((inner) =>
    placeOf(
      trx,
      inner,
      rest.join('.'),
      held.filter(({ component: uid }) => uid === inner.uid).map(({ other }) => other),
    ),
  );
  return (await Promise.all(places)).flat();
}
