/** What job pages say of training, and the jobs as the Onisep tells them. */
import type { RecordOf } from '../cms/snapshot.ts';
import { markdownHtml } from '../domain/markdown.ts';
import { typographie } from '../domain/typographie.ts';
import { keysByCode, lienDiplome, parDisponibilite, parNiveau } from './offre-index.ts';
import { trouves } from './page.ts';
import { provenanceOf, provenancesOf, type SiteIndex } from './site-index.ts';
import type { RecitModel, SeFormerModel } from './types-offre.ts';

/** More is a matter for the search. */
const MAX = 60;

/** Diplomas that the Onisep names for a job, each once. */
function diplomesByMetier({ records }: SiteIndex): Map<string, RecordOf<'formationInitiale'>[]> {
  const diplomes = new Map(records.formationInitiale.map((one) => [one.identifiant, one]));
  const fiches = new Map(records.ficheMetier.map((fiche) => [fiche.identifiant, fiche]));
  const byMetier = keysByCode(
    records.ficheMetier,
    ({ identifiant }) => identifiant,
    ({ metiers }) => metiers,
  );
  return new Map(
    [...byMetier].map(([codeRome, keys]) => {
      const paths = trouves(keys, fiches).flatMap(({ formations }) => formations);
      return [codeRome, trouves([...new Set(paths)], diplomes)];
    }),
  );
}

export function seFormerByMetier(site: SiteIndex): Map<string, SeFormerModel> {
  const { records, liensCertifications, liensFormations, provenances } = site;
  const diplomes = diplomesByMetier(site);
  // One record tells the source of all: a type comes from one source in a portal.
  const [certification] = records.certification;
  const [formation] = records.formation;
  const modelOf = (codeRome: string): SeFormerModel => {
    const titles = trouves(site.certificationsByMetier.get(codeRome) ?? [], liensCertifications);
    const trainings = trouves(site.formationsByMetier.get(codeRome) ?? [], liensFormations);
    const paths = diplomes.get(codeRome) ?? [];
    return {
      certifications: titles.sort(parNiveau).slice(0, MAX),
      formations: trainings.sort(parDisponibilite).slice(0, MAX),
      diplomes: paths.map((diplome) => lienDiplome(diplome, liensCertifications)).slice(0, MAX),
      provenances: provenancesOf(
        [
          titles.length > 0 ? certification : undefined,
          trainings.length > 0 ? formation : undefined,
          paths[0],
        ],
        provenances,
      ),
    };
  };
  // Registers still name the sheets of the former ROME: a sheet made from one of them shows what
  // leads there, and says so.
  return new Map(
    site.places.map(({ codeRome, metierParent }) => {
      const own = modelOf(codeRome);
      const origine = metierParent && site.liensMetiers.get(metierParent);
      if (!origine || !isEmpty(own)) return [codeRome, own];
      const inherited = modelOf(metierParent);
      return [codeRome, isEmpty(inherited) ? own : { origine, ...inherited }];
    }),
  );
}

const isEmpty = ({ certifications, formations, diplomes }: SeFormerModel): boolean =>
  certifications.length + formations.length + diplomes.length === 0;

type Fiche = RecordOf<'ficheMetier'>;

const nomDe = ({ nom, nomMasculin, nomFeminin }: Fiche): string =>
  nomMasculin && nomFeminin ? `${nomMasculin} / ${nomFeminin}` : nom;

export function recitsByMetier({ records, provenances }: SiteIndex): Map<string, RecitModel[]> {
  const recits = new Map<string, RecitModel[]>();
  for (const fiche of records.ficheMetier)
    for (const codeRome of fiche.metiers) {
      const list = recits.get(codeRome) ?? [];
      recits.set(codeRome, list);
      list.push({
        titre: typographie(nomDe(fiche)),
        ...(fiche.accroche && { accrocheHtml: markdownHtml(fiche.accroche) }),
        ...(fiche.url && { url: fiche.url }),
        provenance: provenanceOf(fiche, provenances),
      });
    }
  return recits;
}
