/**
 * Codes that several sources write in several ways, in the one form that the schemas know. Undefined
 * for what is none: a wrong optional code is left out by whoever reads it, and counted.
 */

const compactOf = (text: string | undefined) => (text ?? '').replace(/[\s\u00A0\u202F.]/g, '');

/** Fourteen digits, spaces let go; a SIREN or a truncated number is none, nor is a row of zeros. */
export function siretOf(text: string | undefined): string | undefined {
  const digits = compactOf(text);
  return /^\d{14}$/.test(digits) && !/^0+$/.test(digits) ? digits : undefined;
}

/** Five digits; a spreadsheet takes the leading zero of the first nine departments. */
export function codePostalOf(text: string | undefined): string | undefined {
  const digits = compactOf(text);
  if (/^[1-9]\d{3}$/.test(digits)) return `0${digits}`;
  return /^\d{5}$/.test(digits) && digits !== '00000' ? digits : undefined;
}

/** `RNCP34762` of `34762`, `rncp 34762` or itself; `RS5719` of itself, or of `5719` with that prefix. */
export function codeCertificationOf(
  text: string | undefined,
  prefix: 'RNCP' | 'RS' = 'RNCP',
): string | undefined {
  const [, own, digits = ''] = /^(RNCP|RS)?(\d{1,6})$/.exec(compactOf(text).toUpperCase()) ?? [];
  return digits && !/^0+$/.test(digits) ? `${own ?? prefix}${digits}` : undefined;
}

/** Level of the European framework of `NIV7`, `niveau7` or `Niveau 7`. */
export function niveauEuropeenOf(text: string | undefined): number | undefined {
  const [, digit] = /^NIV(?:EAU)?([1-8])$/.exec(compactOf(text).toUpperCase()) ?? [];
  return digit ? Number(digit) : undefined;
}

/** Commune of the Code officiel géographique; a spreadsheet takes the leading zero of `01004`. */
export function codeCommuneOf(text: string | undefined): string | undefined {
  const code = compactOf(text).toUpperCase().padStart(5, '0');
  return /^(?:\d{2}|2[AB])\d{3}$/.test(code) && code !== '00000' ? code : undefined;
}
