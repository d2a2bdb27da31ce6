import type { Core } from '@strapi/strapi';
import type { Connection } from '../../lib/db';
import type { Holder, Join, Link, Plan } from '../../lib/plan';

/** Per owner's id, what one field of it holds. */
export type Part = Map<number, unknown>;

type LinkRow = { owner: number; cle: string };

/** Keys of the linked records, in order; those that are retired are not shown. */
export async function readLinks(
  db: Connection,
  link: Link,
  target: Plan,
  ids: number[],
): Promise<Part> {
  const query = db({ lien: link.table })
    .join({ cible: target.table }, 'cible.id', `lien.${link.other}`)
    .whereIn(`lien.${link.owner}`, ids)
    .whereNull('cible.retire_le')
    .select({ owner: `lien.${link.owner}`, cle: `cible.${target.keyColumn}` })
    .orderBy(link.order ? [`lien.${link.order}`, 'lien.id'] : ['lien.id']);
  const part: Map<number, unknown> = new Map();
  for (const { owner, cle } of (await query) as LinkRow[]) {
    if (!link.many) part.set(owner, cle);
    else if (part.has(owner)) (part.get(owner) as string[]).push(cle);
    else part.set(owner, [cle]);
  }
  return part;
}

export type Held = { owner: number; id: number; component: string };

/** Ids of the component rows that each owner holds in a field, in order. */
export async function readHeld(
  db: Connection,
  { table, owner, other, order }: Join,
  field: string,
  ids: number[],
): Promise<Held[]> {
  return (await db(table)
    .whereIn(owner, ids)
    .where('field', field)
    .select({ owner, id: other, component: 'component_type' })
    .orderBy(order)) as Held[];
}

type MorphTable = {
  name: string;
  joinColumn: { name: string };
  morphColumn: { typeColumn: { name: string }; idColumn: { name: string } };
};
/** `premier`: the lowest id of the files that have this name. */
type Named = Pick<FileRow, 'id' | 'premier' | 'name' | 'hash' | 'ext'>;

type FileRow = {
  owner: number;
  name: string;
  alternative_text: string | null;
  caption: string | null;
  mime: string;
  hash: string;
  ext: string | null;
  premier: number;
  id: number;
  url: string;
  width: number | null;
  height: number | null;
};

/** As the schemas want it (content-schemas/src/primitives/image.ts and fichier.ts). */
const NAME = /^[a-z0-9][a-z0-9._-]{0,118}\.[a-z0-9]+$/;

/**
 * A file is known by its name. One that an editor brought may be called anything, or as another one:
 * it then has the name under which the library keeps it, which no other has.
 */
export const nameOf = ({ id, premier, name, hash, ext }: Named): string =>
  NAME.test(name) && id === premier
    ? name
    : `${hash}${ext ?? ''}`
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[^a-z0-9]+/, '');

/** What a record says of another file is less: its size and its pages are read from its bytes. */
const fileOf = (row: FileRow) => ({ nom: nameOf(row), url: row.url });

const imageOf = (row: FileRow) => {
  const { name, alternative_text, caption, url, width, height } = row;
  return {
    nom: nameOf(row),
    alternative: alternative_text || name,
    ...(caption ? { credit: caption } : {}),
    url,
    ...(width && height ? { largeur: Math.round(width), hauteur: Math.round(height) } : {}),
  };
};

/** The file of a field with its address in the library, a picture with its size. */
export async function readMedia(
  strapi: Core.Strapi,
  db: Connection,
  { uid }: Holder,
  field: string,
  ids: number[],
): Promise<Part> {
  const files = strapi.db.metadata.get('plugin::upload.file');
  const { joinTable } = files.attributes.related as unknown as { joinTable: MorphTable };
  const { typeColumn, idColumn } = joinTable.morphColumn;
  const rows = (await db({ lien: joinTable.name })
    .join({ fichier: files.tableName }, 'fichier.id', `lien.${joinTable.joinColumn.name}`)
    .where({ [`lien.${typeColumn.name}`]: uid, 'lien.field': field })
    .whereIn(`lien.${idColumn.name}`, ids)
    .select(
      { owner: `lien.${idColumn.name}` },
      'fichier.*',
      db({ meme: files.tableName })
        .min('meme.id')
        .whereRaw('meme.name = fichier.name')
        .as('premier'),
    )
    .orderBy(['lien.order', 'fichier.id'])) as FileRow[];
  return new Map(
    rows.map((row) => [row.owner, row.mime.startsWith('image/') ? imageOf(row) : fileOf(row)]),
  );
}
