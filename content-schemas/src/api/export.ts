import { z } from 'zod';

/** Last line of `GET /api/export/<type>`: how many records came before it. */
export const ExportTrailer = z.strictObject({ fin: z.strictObject({ count: z.int().nonnegative() }) });
export type ExportTrailer = z.infer<typeof ExportTrailer>;

/** What the export adds to a record of a reference entity: the source whose run brought it. */
export const ExportedFrom = z.object({ source: z.string().optional() });
export type Exported<T> = T & z.infer<typeof ExportedFrom>;
