import { typographie } from './typographie.ts';

/** The paragraphs of an imported plain text, one a line, ready to read. */
export const paragraphes = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(typographie);

const PUCE = /^[-•–*]\s*(?=\p{L})/u;

/** A paragraph, or the lines of a list: sources write their lists as lines that begin with a dash. */
export type Bloc = string | { puces: string[] };

/** A list that is one for the ear too (RGAA 9.3). */
export function enBlocs(lines: readonly string[]): Bloc[] {
  const blocs: Bloc[] = [];
  for (const line of lines) {
    const last = blocs.at(-1);
    if (!PUCE.test(line)) blocs.push(line);
    else if (typeof last === 'object') last.puces.push(line.replace(PUCE, ''));
    else blocs.push({ puces: [line.replace(PUCE, '')] });
  }
  return blocs;
}
