/**
 * What every database keeps as it is: PostgreSQL refuses U+0000 in any text, and halves of surrogate
 * pairs in JSON.
 */
const storableText = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();

/** The value with what no database would keep replaced by U+FFFD. */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return storableText(value) as T;
  if (Array.isArray(value)) return value.map(storable) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [storableText(key), storable(inner)]),
  ) as T;
}

/** In a JSON text, such a character can only stand as an escape. */
const SUSPECT = /\\u(?:0000|d[89a-f])/i;

/** Whether a value holds such a character; `text` is its JSON, which nearly always tells at once. */
export function isStorable(value: unknown, text: string): boolean {
  return !SUSPECT.test(text) || JSON.stringify(value) === JSON.stringify(storable(value));
}
