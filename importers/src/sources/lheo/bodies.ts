import { children, type XmlElement } from '../../core/xml.ts';
import type { Fields } from './fields.ts';
import { type Body, mapOrganisme } from './map-organisme.ts';

/** The organisations around one training, each element read once. */
export type Bodies = {
  responsable: Body | undefined;
  formateurs: Map<XmlElement, Body[]>;
};

export function bodiesOf(formation: XmlElement, source: string, fields: Fields): Bodies {
  const read = (element: XmlElement) => mapOrganisme(element, source, fields);
  const [responsable] = children(formation, 'organisme-formation-responsable');
  const formateurs = children(formation, 'action').map((action): [XmlElement, Body[]] => [
    action,
    children(action, 'organisme-formateur').flatMap((one) => read(one) ?? []),
  ]);
  return {
    responsable: responsable && read(responsable),
    formateurs: new Map(formateurs),
  };
}
