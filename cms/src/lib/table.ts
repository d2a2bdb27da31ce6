import type { Core, UID } from '@strapi/strapi';

export type FieldType = 'string' | 'text' | 'datetime' | 'integer' | 'json';
type Where = Record<string, unknown>;
type Find = {
  where?: Where;
  orderBy?: Record<string, 'asc' | 'desc'> | Record<string, 'asc' | 'desc'>[];
  limit?: number;
  offset?: number;
  select?: string[];
};

/** What a plugin of ours does with its own table. */
type Table<R> = {
  findOne(params: Find): Promise<(R & { id: number }) | null>;
  findMany(params: Find): Promise<(R & { id: number })[]>;
  count(params: Find): Promise<number>;
  create(params: { data: Partial<R> }): Promise<R & { id: number }>;
  updateMany(params: { where: Where; data: Partial<R> }): Promise<{ count: number }>;
  deleteMany(params: { where: Where }): Promise<{ count: number }>;
};

/**
 * Declares a table to Strapi, which makes it on both databases: beside the content, so that it is
 * neither exported nor shown among the types. To call in a plugin's `register`.
 */
export function declareTable(
  strapi: Core.Strapi,
  uid: string,
  tableName: string,
  fields: Record<string, FieldType>,
  indexed: string[][],
): void {
  const columns = Object.entries(fields).map(([name, type]) => [name, { type }]);
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  strapi.get('models').add({
    uid,
    singularName: uid.split('.').at(-1),
    tableName,
    attributes: { id: { type: 'increments' }, ...Object.fromEntries(columns) },
    indexes: indexed.map((names) => ({
      name: `${tableName}_${names.map(snake).join('_')}`,
      columns: names.map(snake),
    })),
  });
}

export const table = <R>(strapi: Core.Strapi, uid: string): Table<R> =>
  strapi.db.query(uid as UID.Schema) as unknown as Table<R>;
