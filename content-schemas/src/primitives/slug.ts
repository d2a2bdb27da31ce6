import { z } from 'zod';
import { cmsField } from '../cms-field.ts';
import { MAX_SLUG } from './slugify.ts';

/** The readable part of an address: lower-case ASCII letters, digits and single hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(MAX_SLUG + 20)
  .register(cmsField, { keepFirst: true });
