/**
 * What joins jobs, certifications, trainings and their places. Each is a value of the site's index:
 * built once, when a page asks for it. They hold codes and links, not records: small to compare.
 */

import type { Dessin } from '../carte/dessin.ts';
import type { RecordOf, Snapshot } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { comparer, parTitre } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { dessinDe } from './carte.ts';
import { emploiByMetier } from './emploi.ts';
import { departementOf, indexLieux, type Lieux, villeOf } from './lieux.ts';
import { trouves } from './page.ts';
import { indexRecrutements, type Recrutements } from './recrutements.ts';
import { recitsByMetier, seFormerByMetier } from './se-former.ts';
import { quand } from './sessions.ts';
import type { SiteIndex } from './site-index.ts';
import type { Lien } from './types.ts';
import type {
  EmploiModel,
  LienCertification,
  LienFormation,
  RecitModel,
  SeFormerModel,
} from './types-offre.ts';

type Codes = ReadonlyMap<string, readonly string[]>;

export type OffreIndex = {
  lieux: Lieux;
  /** The map of the départements; undefined where none can be drawn. */
  dessin: Dessin | undefined;
  bassins: ReadonlyMap<string, Lien>;
  /** Terms of the Formacode by code. */
  formacodes: ReadonlyMap<string, string>;
  liensOrganismes: ReadonlyMap<string, Lien>;
  organismesBySiret: ReadonlyMap<string, Lien>;
  liensFormations: ReadonlyMap<string, LienFormation>;
  /** Certifications that have a page: those in force, and those that a training still prepares. */
  liensCertifications: ReadonlyMap<string, LienCertification>;
  /** Those in force, by job. */
  certificationsByMetier: Codes;
  /** Those that a body delivers or prepares. */
  certificationsBySiret: Codes;
  formationsByMetier: Codes;
  formationsByCertification: Codes;
  /** Trainings that a body answers for or gives. */
  formationsByOrganisme: Codes;
  recrutements: Recrutements;
  /** By job: what its page says of training, of employment, and as the Onisep tells it. */
  seFormer: ReadonlyMap<string, SeFormerModel>;
  emploi: ReadonlyMap<string, EmploiModel>;
  recits: ReadonlyMap<string, RecitModel[]>;
  /** Jobs from which each can be reached, by code: the other direction of its own list. */
  origines: Codes;
};

/** Keys of the records by each of the codes that they hold in a list. */
export function keysByCode<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
  codesOf: (record: T) => readonly string[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const record of records)
    for (const code of codesOf(record)) {
      const group = groups.get(code);
      if (group) group.push(keyOf(record));
      else groups.set(code, [keyOf(record)]);
    }
  return groups;
}

/** A register of some years ago still calls « active » what has ended since. */
export const isEchue = ({ dateFin }: RecordOf<'certification'>, jour: string): boolean =>
  dateFin !== undefined && dateFin < jour;

const lienCertification = (
  certification: RecordOf<'certification'>,
  jour: string,
): LienCertification => ({
  titre: typographie(certification.intitule),
  url: adresse.certification(certification.slug),
  code: certification.code,
  ...(certification.niveau && { niveau: certification.niveau }),
  ...(isEchue(certification, jour) && { echue: true }),
});

function liensCertifications({ records, jour }: SiteIndex): Map<string, LienCertification> {
  const cited = new Set([
    ...records.formation.flatMap(({ certifications }) => certifications),
    ...records.formationInitiale.map((diplome) => diplome.certification),
  ]);
  return new Map(
    records.certification
      .filter(({ code, active }) => active || cited.has(code))
      .map((certification) => [certification.code, lienCertification(certification, jour)]),
  );
}

const LIEUX = 3;

function liensFormations({ records, lieux, liensOrganismes, jour }: SiteIndex) {
  const actions = Map.groupBy(records.action, ({ formation }) => formation);
  const sessions = Map.groupBy(records.session, ({ action }) => action);
  const lienOf = (formation: RecordOf<'formation'>): LienFormation => {
    const own = actions.get(formation.identifiant) ?? [];
    const dates = own.flatMap(({ identifiant }) => sessions.get(identifiant) ?? []);
    const towns = new Set(own.map((action) => villeOf(action, lieux)));
    const places = new Set(own.map((action) => departementOf(action, lieux) ?? ''));
    const departements = trouves([...places], lieux.territoires).map(({ titre }) => titre);
    const organisme = liensOrganismes.get(formation.organisme ?? '')?.titre;
    return {
      titre: typographie(formation.intitule),
      url: adresse.formation(formation.slug),
      ...(organisme && { organisme }),
      lieux: [...towns].filter((town) => town !== undefined).slice(0, LIEUX),
      ...(departements.length > 0 && { departements }),
      ...quand(own, dates, jour),
      exemple: formation.exemple === true,
    };
  };
  return new Map(records.formation.map((formation) => [formation.identifiant, lienOf(formation)]));
}

/** A training belongs to the body that answers for it and to those that give it. */
function formationsByOrganisme({ formation, action }: Snapshot['records']): Codes {
  const givers = new Map<string, Set<string>>();
  for (const { formation: key, organismes } of action) {
    const all = givers.get(key) ?? new Set();
    for (const organisme of organismes) all.add(organisme);
    givers.set(key, all);
  }
  return keysByCode(
    formation,
    ({ identifiant }) => identifiant,
    ({ identifiant, organisme }) => [
      ...new Set([...(organisme ? [organisme] : []), ...(givers.get(identifiant) ?? [])]),
    ],
  );
}

const keyOfFormation = ({ identifiant }: RecordOf<'formation'>) => identifiant;

export const OFFRE: { [V in keyof OffreIndex]: (site: SiteIndex) => OffreIndex[V] } = {
  lieux: ({ records }) => indexLieux(records.commune, records.departement),
  dessin: dessinDe,
  bassins: ({ records }) =>
    new Map(
      records.bassinEmploi.map(({ code, nom, slug }) => [
        code,
        { titre: nom, url: adresse.bassin(slug) },
      ]),
    ),
  formacodes: ({ records }) =>
    new Map(records.formacode.map(({ code, libelle }) => [code, typographie(libelle)])),
  liensOrganismes: ({ records }) =>
    new Map(
      records.organisme.map(({ identifiant, nom, slug }) => [
        identifiant,
        { titre: typographie(nom), url: adresse.organisme(slug) },
      ]),
    ),
  organismesBySiret: ({ records, liensOrganismes }) =>
    new Map(
      records.organisme.flatMap(({ siret, identifiant }) => {
        const lien = liensOrganismes.get(identifiant);
        return siret && lien ? [[siret, lien]] : [];
      }),
    ),
  liensFormations,
  liensCertifications,
  certificationsByMetier: ({ records }) =>
    keysByCode(
      records.certification.filter(({ active }) => active),
      ({ code }) => code,
      ({ metiers }) => metiers,
    ),
  certificationsBySiret: ({ records, organismesBySiret }) =>
    keysByCode(
      records.certification,
      ({ code }) => code,
      ({ certificateurs, partenaires }) => [
        ...new Set(
          [...certificateurs, ...partenaires].flatMap(({ siret }) =>
            siret && organismesBySiret.has(siret) ? siret : [],
          ),
        ),
      ],
    ),
  formationsByMetier: ({ records }) =>
    keysByCode(records.formation, keyOfFormation, ({ metiers }) => metiers),
  formationsByCertification: ({ records }) =>
    keysByCode(records.formation, keyOfFormation, ({ certifications }) => certifications),
  formationsByOrganisme: ({ records }) => formationsByOrganisme(records),
  recrutements: ({ records }) => indexRecrutements(records),
  seFormer: seFormerByMetier,
  emploi: emploiByMetier,
  recits: recitsByMetier,
  origines: ({ metiers }) =>
    keysByCode(
      metiers,
      ({ codeRome }) => codeRome,
      ({ mobilites }) => mobilites,
    ),
};

/** In force first; by level, then by title: the ways in that ask the least come first. */
export const parNiveau = (a: LienCertification, b: LienCertification): number =>
  Number(a.echue ?? false) - Number(b.echue ?? false) ||
  (a.niveau ?? 9) - (b.niveau ?? 9) ||
  parTitre(a, b) ||
  comparer(a.code, b.code);

/** Trainings that one can join soonest first. */
export const parDisponibilite = (a: LienFormation, b: LienFormation): number =>
  (a.debut ?? '9999').localeCompare(b.debut ?? '9999') || parTitre(a, b) || comparer(a.url, b.url);

/** A diploma as the Onisep names it; where its certification has a page, that one. */
export const lienDiplome = (
  { libelle, certification, url }: RecordOf<'formationInitiale'>,
  liens: ReadonlyMap<string, LienCertification>,
): Lien => {
  const page = liens.get(certification ?? '')?.url ?? url;
  return { titre: typographie(libelle), ...(page && { url: page }) };
};
