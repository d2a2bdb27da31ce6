/** What a disk, a line or another program does to a file, whatever is in it. */
import { gzipSync } from 'node:zlib';
import { asText, type Mutation } from './mutation.ts';

const splice = (bytes: Buffer, at: number, removed: number, added: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);

export const BYTE_MUTATIONS: readonly Mutation[] = [
  { name: 'emptied', spoil: () => Buffer.alloc(0) },
  { name: 'cut', spoil: (bytes, dice) => bytes.subarray(0, dice.below(bytes.length)) },
  { name: 'cut at half', spoil: (bytes) => bytes.subarray(0, bytes.length / 2) },
  {
    name: 'a piece removed',
    spoil: (bytes, dice) =>
      splice(bytes, dice.below(bytes.length), 1 + dice.below(200), Buffer.alloc(0)),
  },
  {
    name: 'a piece twice',
    spoil(bytes, dice) {
      const at = dice.below(bytes.length);
      return splice(bytes, at, 0, bytes.subarray(at, at + 1 + dice.below(200)));
    },
  },
  {
    name: 'a byte changed',
    spoil: (bytes, dice) =>
      splice(bytes, dice.below(bytes.length), 1, Buffer.from([dice.below(256)])),
  },
  {
    name: 'zeros',
    spoil: (bytes, dice) => splice(bytes, dice.below(bytes.length), 16, Buffer.alloc(16)),
  },
  { name: 'read as latin-1, kept as UTF-8', spoil: (bytes) => Buffer.from(asText(bytes), 'utf8') },
  { name: 'kept as latin-1', spoil: (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1') },
  {
    name: 'kept as UTF-16',
    spoil: (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le'),
  },
  {
    name: 'lost accents',
    spoil: (bytes) => Buffer.from(asText(bytes).replace(/[\x80-\xFF]/g, '\uFFFD'), 'utf8'),
  },
  { name: 'a gzip cut', spoil: (bytes) => gzipSync(bytes).subarray(0, -12) },
  {
    name: 'a page of a server',
    spoil: () => Buffer.from('<!DOCTYPE html><html><body><h1>503</h1></body></html>'),
  },
];
