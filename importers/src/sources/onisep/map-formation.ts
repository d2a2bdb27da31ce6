/** `formation` elements → records. Pure. */
import { type OnDropped, readCell } from '../../core/cells.ts';
import { codeCertificationOf, niveauEuropeenOf } from '../../core/codes.ts';
import { adresseWebOf } from '../../core/contact.ts';
import type { Fit } from '../../core/fit.ts';
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import { idOf, lineOf, linesOf, listOf, markdownOf } from './texts.ts';

/** `https://www.francecompetences.fr/recherche/rncp/37084/`: the only place where the sheet is named. */
export function certificationOf(url: string): string | undefined {
  const [, kind = '', number] =
    /francecompetences\.fr\/recherche\/(rncp|rs)\/(\d+)/i.exec(url) ?? [];
  return codeCertificationOf(number, kind.toUpperCase() === 'RS' ? 'RS' : 'RNCP');
}

/** `niveau 7 (bac + 5)`; a diploma outside the register has none. */
export function niveauOf(text: string, onDropped: OnDropped): number | undefined {
  if (/^non inscrit/i.test(text)) return undefined;
  const read = (cell: string) => niveauEuropeenOf(cell.replace(/\(.*$/, ''));
  return readCell('niveau_certification', text, read, onDropped);
}

const groupeNsf = (cell: string) => (/^\d{3}$/.test(cell) ? cell : undefined);

const poursuitesOf = (element: XmlElement): string[] =>
  children(child(element, 'poursuites_etudes'), 'poursuite_etudes').flatMap((one) =>
    children(one, 'formation_poursuite_Etudes').map(({ text }) => text),
  );

/** How to enter, then what Parcoursup expects of those who apply. */
const accesOf = (element: XmlElement): string =>
  textOf(element, 'descriptif_acces') + textOf(element, 'attendus');

export const metiersOf = (element: XmlElement): string[] =>
  listOf(element, 'metiers_formation', 'metier', 'id').map(idOf);

export function mapFormation(element: XmlElement, fitted: Fit, onDropped: OnDropped) {
  const url = textOf(element, 'url');
  return compact({
    identifiant: idOf(textOf(element, 'identifiant')),
    libelle: lineOf(element, 'libelle', fitted, 'libelle_complet'),
    sigle: lineOf(element, 'sigle', fitted, 'sigle'),
    type: lineOf(element, 'type', fitted, 'type_Formation', 'type_formation_libelle'),
    duree: lineOf(element, 'duree', fitted, 'duree_formation'),
    niveau: niveauOf(textOf(element, 'niveau_certification'), onDropped),
    niveauEtudes: lineOf(element, 'niveauEtudes', fitted, 'niveau_etudes', 'libelle'),
    codeScolarite: fitted('codeScolarite', textOf(element, 'code_scolarite'), 20),
    descriptif: markdownOf(textOf(element, 'descriptif_format_court'), 'descriptif', fitted),
    acces: markdownOf(accesOf(element), 'acces', fitted),
    poursuites: linesOf(poursuitesOf(element), 'poursuites', fitted),
    url: readCell('url', url, adresseWebOf, onDropped),
    certification: certificationOf(url),
    specialite: readCell(
      'NSF_discipline_code',
      textOf(element, 'nsf_discipline', 'NSF_discipline_code'),
      groupeNsf,
      onDropped,
    ),
  });
}
