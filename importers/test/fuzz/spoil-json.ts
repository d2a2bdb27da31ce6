/** What another version of an API does to its JSON. */
import type { Dice } from './dice.ts';
import { HOSTILE_TEXTS, type Mutation } from './mutation.ts';

type Holder = { [name: string]: unknown } | unknown[];
type Place = { holder: Holder; name: string };

function placesIn(value: unknown): Place[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Holder;
  return Object.entries(holder).flatMap(([name, inner]) => [{ holder, name }, ...placesIn(inner)]);
}

const put = ({ holder, name }: Place, value: unknown) => {
  (holder as Record<string, unknown>)[name] = value;
};

function remove({ holder, name }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else delete holder[name];
}

const onOne = (name: string, change: (place: Place, dice: Dice) => void): Mutation => ({
  name,
  spoil(bytes, dice) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(bytes.toString('utf8'));
    } catch {
      return undefined;
    }
    const places = placesIn(parsed);
    if (places.length === 0) return undefined;
    change(dice.pick(places), dice);
    return Buffer.from(JSON.stringify(parsed));
  },
});

const OTHERS = [null, true, -1, 1e300, [], {}, [null], [[1]], { a: { b: 'c' } }, '\uD800'];

export const JSON_MUTATIONS: readonly Mutation[] = [
  onOne('a member dropped', remove),
  onOne('a member of another kind', (place, dice) => put(place, dice.pick(OTHERS))),
  onOne('a member spoilt', (place, dice) => put(place, dice.pick(HOSTILE_TEXTS))),
  onOne('a member twice', (place) => {
    const { holder, name } = place;
    const value = (holder as Record<string, unknown>)[name];
    if (Array.isArray(holder)) holder.push(value);
    else holder[`${name}_bis`] = value;
  }),
];
