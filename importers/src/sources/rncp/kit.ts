/** Rows of the CSV kit → certifications. Pure. */
import { codeCertificationOf, niveauEuropeenOf } from '../../core/codes.ts';
import { isoDate } from '../../core/dates.ts';
import { compact } from '../../core/values.ts';
import type { Apprentissage, KitLinks } from './kit-links.ts';
import type { RawInfo } from './raw.ts';
import type { Remarks } from './remarks.ts';
import { line, title } from './texts.ts';
import { active } from './words.ts';

/** The code of a row, or what the row gives in its place. */
export const codeOfRow = (row: { coderncp: string }): string =>
  codeCertificationOf(row.coderncp) ?? row.coderncp.trim();

/** `8/31/16`: the month comes first, unlike in all that has its year in full. */
export const kitDate = (text: string): string | undefined =>
  isoDate(text, { monthFirst: /\/\d{2}$/.test(text.trim()) });

/** The apprenticeship kit is two years younger than the table: its date and its state win. */
function mapState(row: RawInfo, apprentissage: Apprentissage | undefined, remarks: Remarks) {
  return {
    active:
      apprentissage?.active ??
      remarks.optional('ActiveInactive', row.activeinactive, active) ??
      false,
    dateFin:
      apprentissage?.dateFin ??
      remarks.optional(
        'date_fin_validite_enregistrement',
        row.date_fin_validite_enregistrement,
        kitDate,
      ),
    voiesAcces: apprentissage?.ouvert ? ['apprentissage'] : [],
  };
}

export function mapInfo(row: RawInfo, links: KitLinks, remarks: Remarks) {
  const code = codeOfRow(row);
  return compact({
    code,
    repertoire: code.startsWith('RS') ? 'rs' : 'rncp',
    intitule: title(row.intitulediplome, 'intituleDiplome', remarks),
    slug: '',
    typeDiplome: line(row.typecertif ?? '', 'TypeCertif', remarks),
    abrege: line(row.codetypecertif ?? '', 'CodeTypeCertif', remarks),
    niveau: remarks.optional('NiveauEurope', row.niveaueurope, niveauEuropeenOf),
    ...mapState(row, links.apprentissage.get(code), remarks),
    typeEnregistrement: line(row.typeenregistrement ?? '', 'TypeEnregistrement', remarks),
    metiers: links.metiers.of(code),
    specialites: links.specialites.of(code),
    formacodes: [],
    remplace: links.remplace.of(code),
    remplacantes: links.remplacantes.of(code),
    certificateurs: [],
    partenaires: [],
    promotions: [],
  });
}
