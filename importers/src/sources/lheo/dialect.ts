import type { Action, Formation, Session } from '@portulan/content-schemas';
import type { XmlElement } from '../../core/xml.ts';
import type { Definition } from './definition-check.ts';
import type { Fields } from './fields.ts';
import type { MoreLines } from './place.ts';

/** What one kind of LHEO says in its own way; a field that it gives replaces that of the common elements. */
export type Dialect = {
  /** Name of the source, and beginning of the keys it makes. */
  source: string;
  definition: Definition;
  /** Numbers are unique within one organisation only. */
  numbersPerOrganisme: boolean;
  formation?(element: XmlElement, fields: Fields): Partial<Formation>;
  action?(element: XmlElement, fields: Fields): Partial<Action>;
  session?(element: XmlElement, fields: Fields): Partial<Session>;
  moreLines?: MoreLines;
};
