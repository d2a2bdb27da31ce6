import type { Dice } from './dice.ts';

/** `records`: the same records must come out of the spoilt file; `rows`: as many rows. */
export type Kept = 'records' | 'rows';

/** A way to spoil a file; undefined where there is nothing of that to spoil. */
export type Mutation = {
  name: string;
  kept?: Kept;
  spoil(bytes: Buffer, dice: Dice): Buffer | undefined;
};

/** What official files, and people who fill forms, have put where a code or a date should be. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u00A0',
  '*',
  '-',
  '0',
  '-1',
  '1e999',
  'NaN',
  '20170900',
  '99999999',
  '00000000',
  '31/02/2024',
  'A1100',
  'ZZ999',
  'RNCP',
  '123456789',
  '1234567890123',
  '=HYPERLINK("http://127.0.0.1/";"clic")',
  '<script>alert(1)</script><p onclick="x()">a</p>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '"',
  '";"',
  '\uFFFD',
  '\u0000',
  '__proto__',
  '../../etc/passwd',
  'été\r\nhiver',
  '😀'.repeat(40),
  'x'.repeat(70_000),
] as const;

/** Bytes as text and back, none lost: whatever the encoding, its bytes stay what they are. */
export const asText = (bytes: Buffer): string => bytes.toString('latin1');
export const asBytes = (text: string): Buffer =>
  Buffer.concat(
    [...text.split(/([\u0100-\uFFFF]+)/)].map((part, index) =>
      Buffer.from(part, index % 2 === 0 ? 'latin1' : 'utf8'),
    ),
  );
