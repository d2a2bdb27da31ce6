/**
 * A block: one part of a composed page. Its `type` tells which; in the CMS each kind of block is a
 * component of a dynamic zone, `chiffreCle` being `bloc.chiffre-cle`.
 */
import { z } from 'zod';
import { cmsField } from '../cms-field.ts';

const kebab = (camel: string) => camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export type BlockLabels = { title: string; description: string };

export function defineBlock<const T extends string, S extends z.ZodRawShape>(
  type: T,
  labels: BlockLabels,
  shape: S,
) {
  return z
    .strictObject({ type: z.literal(type), ...shape })
    .meta(labels)
    .register(cmsField, { component: `bloc.${kebab(type)}` });
}
