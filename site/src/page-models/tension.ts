/** The official list of trades in tension, drawn up by region and by family of jobs. */
import type { RecordOf } from '../cms/snapshot.ts';
import { periodeEnClair } from '../domain/chiffres.ts';
import type { SiteIndex } from './site-index.ts';
import type { EmploiModel } from './types-offre.ts';

type Liste = NonNullable<EmploiModel['listeTension']>;
type Indicateur = RecordOf<'indicateur'>;

/** Regions of the portal: those of the départements that have communes in it. */
function regionsOf({ records, lieux }: SiteIndex): Map<string, string> {
  return new Map(
    records.departement
      .filter(({ code }) => lieux.territoires.has(code))
      .map(({ codeRegion, region }) => [codeRegion, region]),
  );
}

const isListe = ({ mesure, famille }: Indicateur) => mesure === 'metierEnTension' && famille;

export function listesTension(site: SiteIndex): Map<string, Liste> {
  const regions = regionsOf(site);
  const { metiersByFamille } = site.recrutements;
  const listes = new Map<string, Liste>();
  for (const { echelle, territoire, famille = '', periode } of site.records.indicateur.filter(
    isListe,
  )) {
    const ou = echelle === 'pays' ? 'France' : regions.get(territoire);
    if (!ou) continue;
    for (const codeRome of metiersByFamille.get(famille) ?? [])
      listes.set(codeRome, { ou, periode: periodeEnClair(periode) });
  }
  return listes;
}
