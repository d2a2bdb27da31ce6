/**
 * HTML as text, for long lists: Astro makes an object for each of their items, and those of a job's
 * page would cost more than the rest of it. What is given is escaped, unless `html` made it.
 */
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/;
const ALL_SPECIAL = /[&<>"']/g;

/** Only `html` makes one, so its text can be trusted. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Html | readonly Html[] | false | undefined;

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(ALL_SPECIAL, (sign) => ENTITIES[sign] as string) : text;

function textOf(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Html) return value.text;
  if (typeof value === 'number') return String(value);
  if (!value) return '';
  let text = '';
  for (const each of value) text += each.text;
  return text;
}

/** `set:html={html`<li>${titre}</li>`.text}`; attributes need their double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = parts[0] as string;
  for (let rank = 0; rank < values.length; rank += 1)
    text += textOf(values[rank]) + (parts[rank + 1] as string);
  return new Html(text);
}
