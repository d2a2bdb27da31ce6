import { children, type XmlElement } from '../../core/xml.ts';
import type { Fields } from './fields.ts';
import { type Identity, identityOf } from './map-organisme.ts';

export type Body = Identity & { element: XmlElement };

/** The organisations around one training. */
export type Bodies = {
  responsable: Body | undefined;
  /** By `action` element. */
  formateurs: Map<XmlElement, Body[]>;
};

export function bodiesOf(formation: XmlElement, source: string, fields: Fields): Bodies {
  const read = (parent: XmlElement, name: string): Body[] =>
    children(parent, name).flatMap((element) => {
      const identity = identityOf(element, source, fields);
      return identity ? { ...identity, element } : [];
    });
  const formateurs = children(formation, 'action').map((action): [XmlElement, Body[]] => [
    action,
    read(action, 'organisme-formateur'),
  ]);
  return {
    responsable: read(formation, 'organisme-formation-responsable')[0],
    formateurs: new Map(formateurs),
  };
}
