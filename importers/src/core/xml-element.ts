/** What a source reads of an XML record: a plain tree, without namespaces, comments or order of texts. */
export type XmlElement = {
  /** Local name: files of one format carry different prefixes, or none. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Own text and CDATA, concatenated and trimmed. */
  text: string;
  /** Physical line where the opening tag ends, from 1. */
  line: number;
};

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

export const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** The text at the end of a path of first children; '' when any of them is absent. */
export function textOf(element: XmlElement | undefined, ...path: string[]): string {
  let at = element;
  for (const name of path) at = child(at, name);
  return at?.text ?? '';
}

const MAX_EXTRAIT = 300;

/** The beginning of a record as XML again, on one line, for whoever reads why it was rejected. */
export function extraitOfElement(element: XmlElement): string {
  let out = '';
  const write = ({ name, attributes, text, children }: XmlElement): void => {
    if (out.length > MAX_EXTRAIT) return;
    out += `<${name}`;
    for (const key in attributes) out += ` ${key}="${attributes[key]?.slice(0, MAX_EXTRAIT)}"`;
    out += `>${text.slice(0, MAX_EXTRAIT).replace(/\s+/g, ' ')}`;
    for (const one of children) write(one);
    if (out.length <= MAX_EXTRAIT) out += `</${name}>`;
  };
  write(element);
  return out.slice(0, MAX_EXTRAIT);
}
