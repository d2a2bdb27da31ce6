import { csvHeaderOf, textOfHead } from './recognise.ts';

/**
 * How many digits the codes of a bare `code;libelle` table have, which alone tells one nomenclature
 * from another (NSF three, Formacode five); undefined for another file, or when they differ.
 */
export function widthOfCodes(head: Buffer): number | undefined {
  if (csvHeaderOf(head).join() !== 'code,libelle') return undefined;
  const text = textOfHead(head) ?? '';
  // The last line may be cut by the end of the head.
  const lines = text
    .split('\n')
    .slice(1, -1)
    .filter((line) => line.trim() !== '');
  const widths = new Set(lines.map((line) => /^"?(\d+)"?[;,\t]/.exec(line)?.[1]?.length));
  const [width] = widths;
  return widths.size === 1 ? width : undefined;
}
