import { z } from 'zod';

/**
 * What zod cannot say about a field and the generators need: which entity it points to, how the
 * CMS edits it, who owns it. Read through `cmsFieldOf`, which looks through optional and default.
 */
export type CmsField = {
  /** Name of the entity whose natural key this field holds. */
  relation?: string;
  /** The field is a file of the media library, named in the record by its file name. */
  media?: 'image' | 'video' | 'document';
  /** How long text is edited; plain strings of at most 255 characters need nothing. */
  editor?: 'texteLong' | 'markdown';
  /** Name of the Strapi component that holds the objects of this array. */
  component?: string;
  /** Written when the record is created, then kept whatever later imports bring (addresses). */
  keepFirst?: true;
};

export const cmsField = z.registry<CmsField>();

type Wrapped = { _zod: { def: { type: string; innerType?: z.ZodType } } };

/** Strips `optional`, `nullable` and `default`, outermost first. */
export function layersOf(schema: z.ZodType): z.ZodType[] {
  const inner = (schema as unknown as Wrapped)._zod.def.innerType;
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

export function cmsFieldOf(schema: z.ZodType): CmsField {
  for (const layer of layersOf(schema)) {
    const found = cmsField.get(layer);
    if (found && Object.keys(found).length > 0) return found;
  }
  return {};
}

export type Labels = { title: string; description: string };

/** The French title and description of a field; throws when one is missing, so none is forgotten. */
export function labelsOf(schema: z.ZodType, path: string): Labels {
  for (const layer of layersOf(schema)) {
    const { title, description } = layer.meta() ?? {};
    if (title && description) return { title, description };
  }
  throw new Error(`${path}: a field needs .meta({ title, description })`);
}
