import { decodeEntry, encodeEntry } from '../../core/memo/entry.ts';
import { Fragment } from '../../core/memo/fragment.ts';
import type { Act } from '../../core/memo/journal.ts';
import type { Memo } from '../../core/memo/memo.ts';
import type { LoadContext } from '../../core/source.ts';
import { openFragments, openXml, type XmlFile } from '../../core/xml.ts';
import type { Dialect } from './dialect.ts';
import { Ledger } from './ledger.ts';
import { Offers } from './offers.ts';

const RECORD = 'formation';

/**
 * Reads the formations of files. With a memo, those whose bytes were read before are told again, which
 * gives the same records, warnings and counts as reading them all.
 */
export class Reading {
  readonly #context: LoadContext;
  readonly #memo: Memo | undefined;
  readonly #ledger: Ledger;
  readonly #offers: Offers;

  constructor(dialect: Dialect, context: LoadContext) {
    this.#context = context;
    this.#memo = context.openMemo?.();
    this.#ledger = new Ledger(dialect.source, context.collector);
    this.#offers = new Offers(dialect, this.#ledger);
  }

  read(file: XmlFile): Promise<void> {
    return this.#memo ? this.#readWith(this.#memo, file) : this.#readAll(file);
  }

  async #readAll(file: XmlFile): Promise<void> {
    const { collector, signal } = this.#context;
    for await (const records of openXml(file, { record: RECORD, signal })) {
      for (const record of records) this.#offers.add(record, file.name);
      await collector.flush();
    }
  }

  async #readWith(memo: Memo, file: XmlFile): Promise<void> {
    const { collector, signal } = this.#context;
    for await (const part of openFragments(file, { record: RECORD, signal })) {
      if (part instanceof Fragment) this.#readFragment(part, memo, file.name);
      else this.#offers.add(part, file.name);
      await collector.flush();
    }
  }

  #readFragment(fragment: Fragment, memo: Memo, file: string): void {
    const { key } = fragment;
    const value = memo.find(key);
    const known = value && decodeEntry(value);
    const done = known ? this.#ledger.again(known.acts, file, fragment.line) : [];
    if (value && done.length === known?.acts.length) {
      fragment.skip(known.lines);
      memo.keep(key, value);
    } else this.#parse(fragment, { memo, key, file, done });
  }

  #parse(
    fragment: Fragment,
    { memo, key, file, done }: { memo: Memo; key: Buffer; file: string; done: Act[] },
  ): void {
    for (const record of fragment.read()) {
      const { whole, acts } = this.#offers.add(record, file, fragment.line, done);
      if (whole) memo.keep(key, encodeEntry({ lines: fragment.lines, acts }));
    }
  }
}
