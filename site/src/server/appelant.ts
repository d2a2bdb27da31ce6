/** Where a request comes from, told by what mounts the functions: never by the caller. */
import type { Context } from 'hono';
import type { Bindings } from './publie.ts';

export const appelantDe = ({ env }: Context<{ Bindings: Bindings }>): string =>
  env?.appelant ?? 'inconnu';
