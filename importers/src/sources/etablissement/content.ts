import { csvHeaderOf, HEAD_BYTES, textOfHead } from '../../core/recognise.ts';
import { columnName } from './raw.ts';

export type Content = 'etablissements' | 'cio';

const COLUMNS = ['uai', 'nom_etablissement', 'type_etablissement'];
const CIO = /(?:^|[;,\t])"?information et orientation"?(?:[;,\t]|$)/i;

/**
 * The « Annuaire de l’éducation » is published whole and as a list of CIO, with the same columns:
 * only the rows tell them apart.
 */
export function contentOf(head: Buffer): Content | undefined {
  const header = csvHeaderOf(head).map(columnName);
  if (!COLUMNS.every((column) => header.includes(column))) return undefined;
  const lines = (textOfHead(head) ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  const whole = head.length < HEAD_BYTES ? lines : lines.slice(0, -1);
  const rows = whole.slice(1);
  return rows.length > 0 && rows.every((row) => CIO.test(row)) ? 'cio' : 'etablissements';
}
