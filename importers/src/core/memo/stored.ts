/**
 * The file of a memo: values one after the other, then one row of fixed size for each (its key, where
 * it is, a digest of it), then a footer that says where the rows begin. Read by pieces, never whole.
 */
import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { KeyTable } from '../key-table.ts';

const KEY = 32;
const ROW = KEY + 8 + 4 + 8;
const FOOTER = 8 + 4 + KEY;
const WINDOW = 256 * 1024;

export const sha256 = (bytes: Buffer | string): Buffer => hash('sha256', bytes, 'buffer');

/** A row's digest of its value: what the disk spoilt is not used. */
const checkOf = (value: Buffer): Buffer => sha256(value).subarray(0, 8);

/** Of the rows and of the version of the code that made the values: another code knows nothing of them. */
const seal = (rows: Buffer, version: string): Buffer =>
  sha256(Buffer.concat([rows, Buffer.from(version)]));

export class StoredMemo {
  readonly #file: number;
  readonly #rows: Buffer;
  readonly #index = new KeyTable();
  #window: Buffer = Buffer.alloc(0);
  #windowStart = 0;

  /** Throws when the file is not there, is spoilt or comes from another code. */
  constructor(path: string, version: string) {
    this.#file = openSync(path, 'r');
    try {
      this.#rows = this.#readRows(version);
    } catch (error) {
      this.close();
      throw error;
    }
    for (let row = 0; row * ROW < this.#rows.length; row += 1)
      this.#index.set(this.#keyAt(row).toString('latin1'), row);
  }

  #readRows(version: string): Buffer {
    const { size } = fstatSync(this.#file);
    const footer = this.#read(size - FOOTER, FOOTER);
    const start = footer.readDoubleLE(0);
    if (!(start >= 0 && start <= size - FOOTER)) throw new Error('memo');
    const rows = this.#read(start, size - FOOTER - start);
    const isWhole = rows.length === footer.readUInt32LE(8) * ROW;
    if (!isWhole || !seal(rows, version).equals(footer.subarray(12))) throw new Error('memo');
    return rows;
  }

  #keyAt = (row: number): Buffer => this.#rows.subarray(row * ROW, row * ROW + KEY);

  /** The value of a key, unless it is spoilt. */
  find(key: Buffer): Buffer | undefined {
    const row = this.#index.get(key.toString('latin1'));
    if (row === undefined || !this.#keyAt(row).equals(key)) return undefined;
    const start = row * ROW + KEY;
    const value = this.#read(this.#rows.readDoubleLE(start), this.#rows.readUInt32LE(start + 8));
    return checkOf(value).equals(this.#rows.subarray(start + 12, start + 20)) ? value : undefined;
  }

  /** Parts of a file come in nearly the same order as the last time: what follows is read with each. */
  #read(start: number, length: number): Buffer {
    const from = start - this.#windowStart;
    if (from < 0 || from + length > this.#window.length) {
      const window = Buffer.allocUnsafe(Math.max(length, WINDOW));
      this.#window = window.subarray(0, readSync(this.#file, window, 0, window.length, start));
      this.#windowStart = start;
    }
    const at = start - this.#windowStart;
    if (at + length > this.#window.length) throw new Error('memo');
    return this.#window.subarray(at, at + length);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Writes such a file, value after value. */
export class MemoWriter {
  readonly #file: number;
  /** In one piece, with room: thousands of small buffers would each hold a slab of memory. */
  #rows = Buffer.alloc(1024 * ROW);
  #count = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  bytes = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'wx');
  }

  add(key: Buffer, value: Buffer): void {
    const at = this.#count * ROW;
    if (at === this.#rows.length) this.#rows = Buffer.concat([this.#rows, Buffer.alloc(at)]);
    key.copy(this.#rows, at);
    this.#rows.writeDoubleLE(this.bytes, at + KEY);
    this.#rows.writeUInt32LE(value.length, at + KEY + 8);
    checkOf(value).copy(this.#rows, at + KEY + 12);
    this.#count += 1;
    this.#write(value);
  }

  finish(version: string): void {
    const rows = this.#rows.subarray(0, this.#count * ROW);
    const footer = Buffer.alloc(FOOTER);
    footer.writeDoubleLE(this.bytes, 0);
    footer.writeUInt32LE(this.#count, 8);
    seal(rows, version).copy(footer, 12);
    this.#write(rows);
    this.#write(footer);
    this.#flush();
    this.close();
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(bytes: Buffer): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.bytes += bytes.length;
    if (this.#waitingBytes > WINDOW) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
