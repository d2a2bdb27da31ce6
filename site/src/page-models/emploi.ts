/** What a job page says of employment: figures of the country, hiring projects near people. */
import type { RecordOf } from '../cms/snapshot.ts';
import { MESURES, periodeEnClair, valeurEnClair } from '../domain/chiffres.ts';
import { partsOf } from './parts.ts';
import {
  type Projets,
  partEnClair,
  parValeur,
  projetsByMetier,
  sommeDe,
  sommeEnClair,
} from './recrutements.ts';
import { type Reperes, reperesOf, salaireOf } from './salaire.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
import { listesTension } from './tension.ts';
import type { EmploiModel } from './types-offre.ts';

type Indicateur = RecordOf<'indicateur'>;
/** In the order to read them. */
const NATIONALES = [
  'salaireMedianAnnuel',
  'salaireMedianHoraire',
  'offresEmploi',
  'demandeursEmploi',
  'tension',
] as const;

function chiffresOf(indicateurs: readonly Indicateur[]): EmploiModel['chiffres'] {
  return NATIONALES.flatMap((mesure) => {
    const found = indicateurs.find((one) => one.mesure === mesure && one.echelle === 'pays');
    const valeur = found && valeurEnClair(found);
    return valeur ? [{ titre: MESURES[mesure], valeur }] : [];
  });
}

const national = (indicateurs: readonly Indicateur[], mesure: Indicateur['mesure']) =>
  indicateurs.find((one) => one.mesure === mesure && one.echelle === 'pays');

function tensionOf(indicateurs: readonly Indicateur[]): EmploiModel['tension'] {
  const found = national(indicateurs, 'tension');
  if (found?.valeur === undefined) return undefined;
  return { niveau: found.valeur, texte: found.precision ?? `${found.valeur} sur 5` };
}

const decimal = new Intl.NumberFormat('fr', { maximumSignificantDigits: 2 });

/** Both numbers are rounded to the ten by the source: below that, no ratio. */
function offresPourDixOf(indicateurs: readonly Indicateur[]): string | undefined {
  const offres = national(indicateurs, 'offresEmploi')?.valeur ?? 0;
  const demandeurs = national(indicateurs, 'demandeursEmploi')?.valeur ?? 0;
  if (offres < 50 || demandeurs < 50) return undefined;
  return decimal.format((10 * offres) / demandeurs);
}

const nomDuBassin = ({ bassin }: Projets, bassins: SiteIndex['bassins']): string =>
  bassins.get(bassin)?.titre ?? bassin;

function bassinsOf(rows: readonly Projets[], bassins: SiteIndex['bassins']) {
  return rows
    .toSorted(
      parValeur(
        ({ projets }) => projets?.valeur ?? -1,
        (row) => nomDuBassin(row, bassins),
      ),
    )
    .map((row) => {
      const projets = sommeDe([row.projets]);
      const difficiles = row.difficiles && partEnClair(sommeDe([row.difficiles]), projets);
      const url = bassins.get(row.bassin)?.url;
      return {
        titre: nomDuBassin(row, bassins),
        ...(url && { url }),
        ...(!projets.partielle && { valeur: projets.valeur }),
        projets: sommeEnClair(projets),
        ...(difficiles && { difficiles }),
      };
    });
}

type Common = {
  site: SiteIndex;
  reperes: Reperes | undefined;
  listes: ReadonlyMap<string, EmploiModel['listeTension']>;
};

const recrutementsOf = (
  projets: ReadonlyMap<string, Projets[]>,
  { bassins, recrutements }: SiteIndex,
): EmploiModel['recrutements'] =>
  [...projets].map(([famille, rows]) => ({
    famille: recrutements.familles.get(famille) ?? famille,
    annee: rows[0]?.annee ?? '',
    total: sommeEnClair(sommeDe(rows.map((row) => row.projets))),
    bassins: bassinsOf(rows, bassins),
    parts: partsOf(rows),
    annees: (recrutements.annees.get(famille) ?? []).map(({ annee, total }) => ({
      titre: annee,
      valeur: total.valeur,
      texte: sommeEnClair(total),
    })),
  }));

/** `projets` holds only those of the job's families. */
function emploiModel(
  codeRome: string,
  indicateurs: readonly Indicateur[],
  projets: ReadonlyMap<string, Projets[]>,
  { site, reperes, listes }: Common,
): EmploiModel {
  const { provenances } = site;
  const pays = indicateurs.find(({ echelle }) => echelle === 'pays');
  const [first] = [...projets.values()].flat();
  const salaire = salaireOf(indicateurs, reperes);
  const tension = tensionOf(indicateurs);
  const offresPourDix = offresPourDixOf(indicateurs);
  const listeTension = listes.get(codeRome);
  return {
    chiffres: chiffresOf(indicateurs),
    ...(pays && {
      periode: periodeEnClair(pays.periode),
      provenanceChiffres: provenanceOf(pays, provenances),
    }),
    ...(salaire && { salaire }),
    ...(tension && { tension }),
    ...(offresPourDix && { offresPourDix }),
    ...(listeTension && { listeTension }),
    recrutements: recrutementsOf(projets, site),
    ...(first?.projets && {
      provenanceRecrutements: provenanceOf(first.projets, provenances),
    }),
  };
}

export function emploiByMetier(site: SiteIndex): Map<string, EmploiModel> {
  const indicateurs = Map.groupBy(site.records.indicateur, ({ metier }) => metier ?? '');
  const projetsOf = projetsByMetier(site.recrutements);
  const common = {
    site,
    reperes: reperesOf(site.records.indicateur),
    listes: listesTension(site),
  };
  return new Map(
    site.places.map(({ codeRome }) => [
      codeRome,
      emploiModel(codeRome, indicateurs.get(codeRome) ?? [], projetsOf(codeRome), common),
    ]),
  );
}
