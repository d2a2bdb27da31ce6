/** The long texts of a sheet. Pure. */
import { fitText, htmlToText } from '../../core/html.ts';
import { cleanLine } from '../../core/typography.ts';
import type { Remarks } from './remarks.ts';

/** What the schemas take. */
const MAX_TEXT = 60_000;
const MAX_TITLE = 1000;
const MAX_LINE = 255;

const HOLDS_HTML = /<\/?[a-z]|&lt;/i;

/**
 * The export puts spaces where the sheet had line breaks: three or more anywhere, two before what
 * begins a line. Two elsewhere are a slip of the author.
 */
const LOST_BREAK = /[^\S\n]{3,}|[^\S\n]{2}(?=[-–*•●▪◦]|\p{Lu}|\d)/gu;
const withBreaks = (text: string) =>
  HOLDS_HTML.test(text) ? text : text.replace(LOST_BREAK, '\n');

const BULLET = /^[*•●▪◦–][^\S\n]*(?=\S)/gmu;

/** Stands in for an empty field. */
const NOTHING = /^(?:sans objet|néant|-|\.)\.?$/i;

function fitted(text: string, max: number, field: string, remarks: Remarks): string {
  if (text.length > max)
    remarks.say('tooLong', field, `${field} dépasse ${max} signes : la fin est coupée.`);
  return fitText(text, max);
}

/** A text of several lines, whose items all begin with a dash; '' when it says nothing. */
export function paragraphs(text: string, field: string, remarks: Remarks): string {
  const plain = htmlToText(withBreaks(text)).replace(BULLET, '- ');
  return NOTHING.test(plain) ? '' : fitted(plain, MAX_TEXT, field, remarks);
}

export const title = (text: string, field: string, remarks: Remarks): string =>
  fitted(cleanLine(htmlToText(text)), MAX_TITLE, field, remarks);

export const line = (text: string, field: string, remarks: Remarks): string =>
  fitted(cleanLine(text), MAX_LINE, field, remarks);
