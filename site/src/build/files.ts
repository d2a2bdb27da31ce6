/** Small file habits of the builder. */
import { linkSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** `/metiers/boulanger/` → `metiers/boulanger/index.html`; a file's address is its path. */
export const fileOf = (url: string): string =>
  `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`;

function writeAside(file: string, content: string | Uint8Array): void {
  const aside = `${file}.${process.pid}.tmp`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}

/** Never leaves a half-written file under the final name, nor writes into a shared one. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  // Asking for the folder first is cheaper than failing without it.
  mkdirSync(dirname(file), { recursive: true });
  writeAside(file, content);
}

/** Writes the files of a page, whose own folder is there when its HTML is: address → content. */
export function writeBeside(
  root: string,
  url: string,
  files: readonly (readonly [address: string, content: string])[],
): void {
  for (const [address, content] of files) {
    const isOwn = url.endsWith('/') && address.lastIndexOf('/') === url.length - 1;
    const write = isOwn && address.startsWith(url) ? writeAside : writeWhole;
    write(join(root, fileOf(address)), content);
  }
}

/** Hard links every file of a folder into another: the bytes are shared, never copied. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

/** Links what the other folder has nothing of. */
export function linkMissing(from: string, to: string): void {
  const there = new Set(readdirSync(to));
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (there.has(entry.name)) continue;
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

/** Paths of every file of a folder, relative to it, in order. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
