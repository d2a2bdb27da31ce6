/** A job kept in the Book métiers, as this device stores it. */
export type BookItem = {
  codeRome: string;
  titre: string;
  url: string;
  /** Letter of the grand domaine: colour and pictogram. */
  grandDomaine: string;
  /** ISO date and time. */
  ajouteLe: string;
  note: string;
};

export const NOTE_MAX = 2000;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What storage holds may have been written by anyone: only what fits is believed. */
function asItem(value: unknown): BookItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { codeRome, titre, url, grandDomaine, ajouteLe, note } = value as Record<string, unknown>;
  if (!isText(codeRome) || !/^[A-N]\d{4}$/.test(codeRome) || !isText(titre) || titre === '')
    return undefined;
  // Nothing but a job of this site becomes a link.
  if (!isText(url) || !/^\/metiers\/[a-z0-9-]+\/$/.test(url)) return undefined;
  return {
    codeRome,
    titre: titre.slice(0, 200),
    url,
    grandDomaine:
      isText(grandDomaine) && /^[A-N]$/.test(grandDomaine) ? grandDomaine : codeRome.charAt(0),
    ajouteLe: isText(ajouteLe) ? ajouteLe : '',
    note: isText(note) ? note.slice(0, NOTE_MAX) : '',
  };
}

/** The jobs of a stored text; `damaged` when something in it could not be read. */
export function parseBook(raw: string | null): { items: BookItem[]; damaged: boolean } {
  if (raw === null) return { items: [], damaged: false };
  let values: unknown;
  try {
    values = JSON.parse(raw);
  } catch {
    return { items: [], damaged: true };
  }
  if (!Array.isArray(values)) return { items: [], damaged: true };
  const items = new Map<string, BookItem>();
  for (const value of values) {
    const item = asItem(value);
    if (item && !items.has(item.codeRome)) items.set(item.codeRome, item);
  }
  return { items: [...items.values()], damaged: items.size < values.length };
}
