/** The published files, each fetched once; a failure is forgotten, so that one can try again. */
import { type Index, openIndex } from '../../autour/repondre.ts';

const files = new Map<string, Promise<unknown>>();

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

export function lire(address: string): Promise<unknown> {
  const known = files.get(address);
  if (known) return known;
  const asked = fetchJson(address);
  files.set(address, asked);
  asked.catch(() => files.delete(address));
  return asked;
}

let opened: Promise<Index> | undefined;

export function communes(): Promise<Index> {
  opened ??= openIndex(lire);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
