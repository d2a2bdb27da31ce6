import { typographie } from './typographie.ts';

/** The paragraphs of an imported plain text, one a line, ready to read. */
export const paragraphes = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(typographie);
