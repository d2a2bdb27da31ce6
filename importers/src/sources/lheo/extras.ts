import { children, type XmlElement } from '../../core/xml.ts';

/** The `extra` elements called `info` below an element's own `extras`, however they are nested. */
export function extras(element: XmlElement | undefined, info: string): XmlElement[] {
  return children(element, 'extras').flatMap((group) => [
    ...children(group, 'extra').filter(({ attributes }) => attributes.info === info),
    ...extras(group, info),
  ]);
}

export const extra = (element: XmlElement | undefined, info: string): XmlElement | undefined =>
  extras(element, info)[0];
