/** What a job page says of employment: figures of the country, hiring projects near people. */
import type { RecordOf } from '../cms/snapshot.ts';
import { MESURES, periodeEnClair, valeurEnClair } from '../domain/chiffres.ts';
import {
  type Projets,
  partEnClair,
  parValeur,
  projetsByMetier,
  sommeDe,
  sommeEnClair,
} from './recrutements.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
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
        projets: sommeEnClair(projets),
        ...(difficiles && { difficiles }),
      };
    });
}

/** `projets` holds only those of the job's families. */
function emploiModel(
  indicateurs: readonly Indicateur[],
  projets: ReadonlyMap<string, Projets[]>,
  { bassins, provenances, recrutements }: SiteIndex,
): EmploiModel {
  const national = indicateurs.find(({ echelle }) => echelle === 'pays');
  const [first] = [...projets.values()].flat();
  return {
    chiffres: chiffresOf(indicateurs),
    ...(national && {
      periode: periodeEnClair(national.periode),
      provenanceChiffres: provenanceOf(national, provenances),
    }),
    recrutements: [...projets].map(([famille, rows]) => ({
      famille: recrutements.familles.get(famille) ?? famille,
      annee: rows[0]?.annee ?? '',
      total: sommeEnClair(sommeDe(rows.map((row) => row.projets))),
      bassins: bassinsOf(rows, bassins),
    })),
    ...(first?.projets && {
      provenanceRecrutements: provenanceOf(first.projets, provenances),
    }),
  };
}

export function emploiByMetier(site: SiteIndex): Map<string, EmploiModel> {
  const indicateurs = Map.groupBy(site.records.indicateur, ({ metier }) => metier ?? '');
  const projetsOf = projetsByMetier(site.recrutements);
  return new Map(
    site.places.map(({ codeRome }) => [
      codeRome,
      emploiModel(indicateurs.get(codeRome) ?? [], projetsOf(codeRome), site),
    ]),
  );
}
