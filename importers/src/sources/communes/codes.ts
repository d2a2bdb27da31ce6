/** Codes of the Code officiel géographique, whatever the file did to their zeros. Pure. */

/** Corsica's 20 was split; overseas: the départements and the collectivités that have communes. */
const DEPARTEMENT = /^(?!20$)(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[678])$/;

/** `01` of `001` or `1`, `2A` of `02A`, `974` of itself; undefined for what is no département (`130`, `990`). */
export function departementOf(cell: string): string | undefined {
  const code = cell
    .trim()
    .toUpperCase()
    .replace(/^0(?=..)/, '')
    .padStart(2, '0');
  return DEPARTEMENT.test(code) ? code : undefined;
}

/** `01004` of `1004`: a spreadsheet takes the leading zero of the first nine départements. */
export const codeInseeOf = (cell: string): string => {
  const code = cell.trim().toUpperCase();
  return /^\d{4}$/.test(code) ? `0${code}` : code;
};

/** The département is the beginning of the commune's code: three digits overseas. */
export const departementOfCommune = (codeInsee: string): string =>
  codeInsee.slice(0, /^9[78]/.test(codeInsee) ? 3 : 2);
