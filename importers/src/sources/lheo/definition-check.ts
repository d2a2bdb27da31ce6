/** Compares an element with a definition such as `definition.ts`; what departs from it is told, never refused. */
import type { XmlElement } from '../../core/xml.ts';

export type Definition = {
  /** As people name it: `LHEO 2.3`. */
  name: string;
  elements: Record<string, string>;
  leaves: Record<string, string>;
};

/** What departs, as a sentence without any value: the same departures are counted together. */
type Tell = (sentence: string) => void;

type Part = { name: string; min: number; max: number };
type Leaf = (text: string) => string | undefined;

const QUANTITIES: Record<string, [number, number]> = {
  '': [1, 1],
  '?': [0, 1],
  '*': [0, Infinity],
  '+': [1, Infinity],
};

function partOf(written: string): Part {
  const [, name = '', quantity = ''] = /^([\w-]+)(.*)$/.exec(written) ?? [];
  const [, low, high] = /^\{(\d+),(\d+)\}$/.exec(quantity) ?? [];
  const [min, max] = low ? [Number(low), Number(high)] : (QUANTITIES[quantity] ?? [0, Infinity]);
  return { name, min, max };
}

const texte =
  (min: number, max: number): Leaf =>
  (text) => {
    if (text.length < min) return text ? `moins de ${min} caractères` : 'élément vide';
    return text.length > max ? `plus de ${max} caractères` : undefined;
  };

const entier =
  (min: number, max: number): Leaf =>
  (text) =>
    /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max
      ? undefined
      : `ce n’est pas un nombre entier de ${min} à ${max}`;

const date: Leaf = (text) => (/^\d{8}$/.test(text) ? undefined : 'ce n’est pas une date AAAAMMJJ');

function code(codes: string[]): Leaf {
  const known = new Set(codes);
  return (text) => (known.has(text) ? undefined : 'le code n’est pas dans la liste');
}

function leafOf(written: string): Leaf {
  const [kind, ...rest] = written.split(' ');
  const [min = 0, max = 0] = rest.map(Number);
  if (kind === 'texte') return texte(min, max);
  if (kind === 'entier') return entier(min, max);
  return kind === 'date' ? date : code(rest);
}

export class DefinitionCheck {
  readonly #name: string;
  readonly #parts: Map<string, Part[]>;
  readonly #leaves: Map<string, Leaf>;

  constructor({ name, elements, leaves }: Definition) {
    this.#name = name;
    this.#parts = new Map(
      Object.entries(elements).map(([element, parts]) => [element, parts.split(' ').map(partOf)]),
    );
    this.#leaves = new Map(
      Object.entries(leaves).map(([element, written]) => [element, leafOf(written)]),
    );
  }

  check(element: XmlElement, tell: Tell): void {
    const parts = this.#parts.get(element.name);
    if (parts) this.#checkParts(element, parts, tell);
    const fault = this.#leaves.get(element.name)?.(element.text);
    if (fault) tell(`« ${element.name} » : ${fault}`);
    // Inside `extras` anything goes.
    for (const one of element.children) if (one.name !== 'extras') this.check(one, tell);
  }

  #checkParts({ name, children }: XmlElement, parts: Part[], tell: Tell): void {
    const counts = new Map<string, number>();
    let reached = 0;
    for (const child of children) {
      if (child.name === 'extras') continue;
      const rank = parts.findIndex((part) => part.name === child.name);
      if (rank < 0) tell(`${name} : « ${child.name} » n’est pas dans ${this.#name}`);
      else if (rank < reached) tell(`${name} : « ${child.name} » n’est pas à sa place`);
      else reached = rank;
      counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
    }
    for (const { name: wanted, min, max } of parts) {
      const count = counts.get(wanted) ?? 0;
      if (count < min) tell(`${name} : il manque « ${wanted} »`);
      else if (count > max) tell(`${name} : « ${wanted} » y est plus de ${max} fois`);
    }
  }
}
