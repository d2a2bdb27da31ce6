import { z } from 'zod';

/** RFC 9457 `application/problem+json`, with the stable dotted `code` that programs read. */
export const Probleme = z.object({
  type: z.string().default('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string().regex(/^[a-z]+(\.[a-zA-Z]+)+$/),
  instance: z.string().optional(),
});
export type Probleme = z.infer<typeof Probleme>;
