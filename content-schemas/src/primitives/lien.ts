import { z } from 'zod';
import { cmsField } from '../cms-field.ts';

/** A link to one record of another entity, written as that record's natural key. */
export const lien = (relation: string) =>
  z.string().min(1).max(120).register(cmsField, { relation });

/** An ordered list of links, without repeats; an absent list is an empty one. */
export const liens = (relation: string) =>
  z
    .array(z.string().min(1).max(120))
    .refine((keys) => new Set(keys).size === keys.length, { message: 'la liste répète un code' })
    .register(cmsField, { relation })
    .default([]);
