/** The weight of a built page, from its files: no browser, so that every check can afford it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export type Weight = { bytes: number; requests: number; scriptBytes: number };

/** Files that a browser asks for at once: images that wait for a scroll are not among them. */
const ASKED = [
  /<link\b[^>]*\brel="(?:stylesheet|preload|modulepreload|icon)"[^>]*>/g,
  /<script\b[^>]*\bsrc="[^"]+"[^>]*>/g,
  /<img\b(?![^>]*loading="lazy")[^>]*>/g,
  /<use\b[^>]*>/g,
];
const ADDRESS = /\b(?:src|href)="(\/[^"#]*)/;

function addressesIn(html: string): Set<string> {
  const tags = ASKED.flatMap((pattern) => html.match(pattern) ?? []);
  return new Set(tags.flatMap((tag) => ADDRESS.exec(tag)?.[1] ?? []));
}

const compressed = (path: string) => brotliCompressSync(readFileSync(path)).length;

/** @param folder the built site; @param url address of a page, with its slashes */
export function weigh(folder: string, url: string): Weight {
  const page = join(folder, url, 'index.html');
  const assets = [...addressesIn(readFileSync(page, 'utf8'))].map((address) => ({
    isScript: address.endsWith('.js'),
    bytes: compressed(join(folder, address)),
  }));
  const sum = (sizes: { bytes: number }[]) => sizes.reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: compressed(page) + sum(assets),
    requests: 1 + assets.length,
    scriptBytes: sum(assets.filter(({ isScript }) => isScript)),
  };
}
