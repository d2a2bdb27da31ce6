/** `FICHE` of the XML → certification. Pure. */
import { codeCertificationOf, niveauEuropeenOf } from '../../core/codes.ts';
import { isoDate } from '../../core/dates.ts';
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import { mapCertificateurs, mapPartenaires } from './bodies.ts';
import { mapPromotions } from './promotions.ts';
import type { Remarks } from './remarks.ts';
import { line, paragraphs, title } from './texts.ts';
import { active, linkCode, VOIES } from './words.ts';

export const codeOf = (fiche: XmlElement): string => {
  const written = textOf(fiche, 'NUMERO_FICHE');
  return codeCertificationOf(written) ?? written;
};

const repertoireOf = (code: string) => (code.startsWith('RS') ? 'rs' : 'rncp');

/** Codes of the `name` elements in a list, each once. */
function codesIn(
  fiche: XmlElement,
  [list, name]: [list: string, name: string],
  remarks: Remarks,
  spelling = (code: string) => code,
): string[] {
  const codes = children(child(fiche, list), name).flatMap(
    (one) => remarks.optional(list, textOf(one, 'CODE'), linkCode) ?? [],
  );
  return [...new Set(codes.map(spelling))];
}

/** Every text below: the code lies deeper or higher according to the version of the flux. */
const textsBelow = ({ text, children: below }: XmlElement): string[] => [
  text,
  ...below.flatMap(textsBelow),
];

/** Codes of the certifications of a list, the sheet itself left out. */
function certificationsIn(fiche: XmlElement, names: readonly string[], own: string): string[] {
  const texts = names.flatMap((name) => children(fiche, name)).flatMap(textsBelow);
  const codes = texts.map((text) => codeCertificationOf(text)).filter((code) => code !== own);
  return [...new Set(codes)].filter((code) => code !== undefined);
}

export function mapVoies(fiche: XmlElement, remarks: Remarks) {
  return Object.entries(VOIES)
    .filter(([name]) => remarks.optional(name, textOf(fiche, name, 'ACTIF'), active))
    .map(([, voie]) => voie);
}

/** The field may hold several addresses, or one without its scheme; the first is kept. */
export function webAddress(text: string): string | undefined {
  const [first = ''] = text.trim().split(/[\s;,]+/);
  const whole = /^www\./i.test(first) ? `https://${first}` : first;
  return /^https?:\/\/[^\s/]+(\/\S*)?$/i.test(whole) && whole.length <= 400 ? whole : undefined;
}

const TEXTS = {
  objectifs: 'OBJECTIFS_CONTEXTE',
  activites: 'ACTIVITES_VISEES',
  capacites: 'CAPACITES_ATTESTEES',
  secteurs: 'SECTEURS_ACTIVITE',
  emplois: 'TYPE_EMPLOI_ACCESSIBLES',
  prerequis: 'PREREQUIS_ENTREE_FORMATION',
  reglementation: 'REGLEMENTATIONS_ACTIVITES',
};

const mapTexts = (fiche: XmlElement, remarks: Remarks) =>
  Object.fromEntries(
    Object.entries(TEXTS).map(([field, name]) => [
      field,
      paragraphs(textOf(fiche, name), name, remarks),
    ]),
  );

const DATES = {
  dateEffet: 'DATE_EFFET',
  dateFin: 'DATE_FIN_ENREGISTREMENT',
  dateLimiteDelivrance: 'DATE_LIMITE_DELIVRANCE',
};

const mapDates = (fiche: XmlElement, remarks: Remarks) =>
  Object.fromEntries(
    Object.entries(DATES).map(([field, name]) => [
      field,
      remarks.optional(name, textOf(fiche, name), (text) => isoDate(text)),
    ]),
  );

/** A sheet without `ACTIF`, as older fluxes are, is active until another replaces it. */
function mapActive(fiche: XmlElement, remplacantes: string[], remarks: Remarks): boolean {
  const said = remarks.optional('ACTIF', textOf(fiche, 'ACTIF'), active);
  if (said !== undefined) return said;
  remarks.say(
    'noState',
    'ACTIF',
    'des fiches ne disent pas si elles sont actives ; elles le sont ici si rien ne les remplace.',
  );
  return remplacantes.length === 0;
}

export function mapFiche(fiche: XmlElement, remarks: Remarks) {
  const code = codeOf(fiche);
  const remplacantes = certificationsIn(
    fiche,
    ['NOUVELLES_CERTIFICATIONS', 'NOUVELLE_CERTIFICATION'],
    code,
  );
  return compact({
    code,
    repertoire: repertoireOf(code),
    intitule: title(textOf(fiche, 'INTITULE'), 'INTITULE', remarks),
    slug: '',
    typeDiplome: line(textOf(fiche, 'ABREGE', 'LIBELLE'), 'ABREGE', remarks),
    abrege: line(textOf(fiche, 'ABREGE', 'CODE'), 'ABREGE', remarks),
    niveau: remarks.optional(
      'NOMENCLATURE_EUROPE',
      textOf(fiche, 'NOMENCLATURE_EUROPE', 'NIVEAU'),
      niveauEuropeenOf,
    ),
    active: mapActive(fiche, remplacantes, remarks),
    ...mapDates(fiche, remarks),
    typeEnregistrement: line(textOf(fiche, 'TYPE_ENREGISTREMENT'), 'TYPE_ENREGISTREMENT', remarks),
    ...mapTexts(fiche, remarks),
    voiesAcces: mapVoies(fiche, remarks),
    url: remarks.optional(
      'LIEN_URL_DESCRIPTION',
      textOf(fiche, 'LIEN_URL_DESCRIPTION'),
      webAddress,
    ),
    metiers: codesIn(fiche, ['CODES_ROME', 'ROME'], remarks, (one) => one.toUpperCase()),
    specialites: codesIn(fiche, ['CODES_NSF', 'NSF'], remarks, (one) => one.toLowerCase()),
    formacodes: codesIn(fiche, ['FORMACODES', 'FORMACODE'], remarks),
    remplace: certificationsIn(fiche, ['ANCIENNES_CERTIFICATIONS', 'ANCIENNE_CERTIFICATION'], code),
    remplacantes,
    certificateurs: mapCertificateurs(fiche, remarks),
    partenaires: mapPartenaires(fiche, remarks),
    promotions: mapPromotions(fiche, remarks),
  });
}
