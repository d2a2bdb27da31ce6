import type { EntityName } from '@portulan/content-schemas';
import type { Collector, Position } from '../../core/collector.ts';
import { type Act, type Acts, Journal, retell } from '../../core/memo/journal.ts';
import { type Claim, Claims } from './keys.ts';

const MAX_KINDS = 60;

type ClaimArgs = readonly [
  kind: 'formation' | 'action' | 'session',
  owner: string,
  plain: string,
  qualified: string,
];
type NewArgs = readonly [organisme: string, named: boolean];
type AddArgs = readonly [
  type: EntityName,
  key: string,
  links: Record<string, unknown>,
  /** From the beginning of the formation. */
  line: number,
];

/**
 * All that the formations of a run share: keys, organisations already told, warnings, records. What
 * each formation does here is written in a journal, and can be done again without reading it.
 */
export class Ledger {
  readonly #source: string;
  readonly #collector: Collector;
  readonly #claims = { formation: new Claims(), action: new Claims(), session: new Claims() };
  readonly #organismes = new Set<string>();
  readonly #kinds = new Set<string>();
  #journal = new Journal();
  #file = '';
  /** Where the formation begins. */
  #start = 0;

  constructor(source: string, collector: Collector) {
    this.#source = source;
    this.#collector = collector;
  }

  /** Begins a formation. @param done what `again` could do of it */
  open(file: string, start: number, done: readonly Act[] = []): Journal {
    this.#file = file;
    this.#start = start;
    this.#journal = new Journal(done);
    return this.#journal;
  }

  /** Does the acts of a formation again, wherever it is now; gives those that could be done. */
  again(acts: readonly Act[], file: string, start: number): Act[] {
    this.#file = file;
    this.#start = start;
    return retell(acts, this.#acts);
  }

  readonly #acts: Acts = {
    warn: ({ args: [what, message] }) => this.#warn(String(what), String(message)),
    row: () => this.#row(),
    claim: ({ args, answer }) => this.#claimAgain(args as ClaimArgs, answer as Claim),
    isNew: ({ args, answer }) => this.#isNewAgain(args as NewArgs, answer),
    add: ({ args, text = '' }) => this.#addAgain(args as AddArgs, text),
  };

  warn(what: string, message: string): void {
    this.#journal.act('warn', () => this.#warn(what, message) && { args: [what, message] });
  }

  /** Only so many kinds are told one by one: the report of any file can be read. */
  #warn(what: string, message: string): true {
    if (this.#kinds.size < MAX_KINDS) this.#kinds.add(message);
    const { log } = this.#collector;
    if (this.#kinds.has(message)) log.warn(`import.${this.#source}.${what}`, message);
    else log.warn(`import.${this.#source}.others`, 'D’autres valeurs sont laissées de côté.');
    return true;
  }

  /** A row that joins what came before is used. */
  row(): void {
    this.#journal.act('row', () => this.#row() && { args: [] });
  }

  #row(): true {
    this.#collector.row(this.#file);
    return true;
  }

  claim(...args: ClaimArgs): Claim {
    const [kind, ...keys] = args;
    const live = () => ({ args, answer: this.#claims[kind].claim(...keys) });
    return this.#journal.act('claim', live) as Claim;
  }

  #claimAgain([kind, ...keys]: ClaimArgs, { key, first }: Claim): boolean {
    const now = this.#claims[kind].look(...keys);
    if (now.key !== key || now.first !== first) return false;
    this.#claims[kind].claim(...keys);
    return true;
  }

  /** Whether nothing told an organisation yet; `named`: from now on, it is told. */
  isNew(organisme: string, named: boolean): boolean {
    const live = () => ({ args: [organisme, named], answer: this.#isNew(organisme, named) });
    return this.#journal.act('isNew', live) as boolean;
  }

  #isNewAgain([organisme, named]: NewArgs, answer: unknown): boolean {
    if (this.#organismes.has(organisme) === answer) return false;
    this.#isNew(organisme, named);
    return true;
  }

  #isNew(organisme: string, named: boolean): boolean {
    const isNew = !this.#organismes.has(organisme);
    if (named) this.#organismes.add(organisme);
    return isNew;
  }

  /** Whether the record is taken. */
  add(type: EntityName, candidate: unknown, at: Position): boolean {
    const live = () => {
      this.#row();
      const accepted = this.#collector.accept(type, candidate, at);
      if (!accepted) return undefined;
      const { key, links, line } = accepted;
      const args: AddArgs = [type, key, links, (at.line ?? 0) - this.#start];
      return { args, answer: true, text: line };
    };
    return this.#journal.act('add', live) === true;
  }

  #addAgain([type, key, links, line]: AddArgs, text: string): boolean {
    const at = { file: this.#file, line: this.#start + line };
    return this.#collector.again({ type, key, links, line: text }, at) && this.#row();
  }

  /** What is refused is read each time, for its beginning is told. */
  reject(...refusal: Parameters<Collector['reject']>): void {
    this.#journal.act('reject', () => {
      this.#row();
      this.#collector.reject(...refusal);
      return undefined;
    });
  }
}
