import { storable } from '../../../lib/storable';
import type { Rejet } from '../types';

/** Enough to see what is wrong with a run; all are counted beyond it. */
const MAX_KEPT = 10_000;

/** The columns' own limits. */
const MAX_LINE = 255;
const MAX_TEXT = 2_000;

const clip = (text: string, max: number) =>
  text.length > max ? `${text.slice(0, max - 1)}…` : text;

/** Source files hold any bytes: what is kept of them must be text that a database takes. */
const kept = ({ source, position, code, message, extrait }: Rejet): Rejet =>
  storable({
    source,
    position: clip(position, MAX_LINE) || '?',
    code: clip(code, MAX_LINE) || '?',
    message: clip(message, MAX_TEXT) || '?',
    extrait: clip(extrait, MAX_TEXT),
  });

/** The rejects of one run, those of the importer and ours, in the order in which they came. */
export class RejetJournal {
  readonly kept: Rejet[] = [];
  count = 0;

  add(rejet: Rejet): void {
    this.count += 1;
    if (this.kept.length < MAX_KEPT) this.kept.push(kept(rejet));
  }
}
