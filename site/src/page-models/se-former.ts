/** What job pages say of training, and the jobs as the Onisep tells them. */
import type { Provenance } from '@portulan/content-schemas';
import type { RecordOf } from '../cms/snapshot.ts';
import { markdownHtml } from '../domain/markdown.ts';
import { nomDuNiveau } from '../domain/niveaux.ts';
import { parTitre } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { keysByCode, lienDiplome, parDisponibilite, parNiveau } from './offre-index.ts';
import { trouves } from './page.ts';
import { provenanceOf, provenancesOf, type SiteIndex } from './site-index.ts';
import type { Lien } from './types.ts';
import type {
  LienCertification,
  LienCompte,
  LienFormation,
  RecitModel,
  SeFormerModel,
} from './types-offre.ts';

/** More is a matter for the search. */
const MAX = 60;

type Fiche = RecordOf<'ficheMetier'>;

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

/** What the Onisep asks for, or else the lowest level of what leads there. */
function niveauOf(
  fiches: readonly Fiche[],
  titles: readonly LienCertification[],
): string | undefined {
  const asked = fiches.flatMap(({ niveauAcces }) =>
    niveauAcces && niveauAcces !== 'autre formation' ? typographie(niveauAcces) : [],
  );
  if (asked.length > 0) return [...new Set(asked)].slice(0, 2).join(' ou ');
  const levels = titles.flatMap(({ niveau, echue }) => (niveau && !echue ? niveau : []));
  const nom = levels.length > 0 && nomDuNiveau(Math.min(...levels));
  return nom ? `Dès ${nom}` : undefined;
}

/** Départements of the trainings, those with most of them first. */
function territoiresOf(
  trainings: readonly LienFormation[],
  territoires: ReadonlyMap<string, Lien>,
): LienCompte[] {
  const counts = new Map<string, number>();
  for (const { departements = [] } of trainings)
    for (const name of departements) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...territoires.values()]
    .flatMap(({ titre, url }) => {
      const nombre = counts.get(titre);
      return nombre && url ? { titre, url, nombre } : [];
    })
    .sort((a, b) => b.nombre - a.nombre || parTitre(a, b));
}

export function seFormerByMetier(site: SiteIndex): Map<string, SeFormerModel> {
  const { records, liensCertifications, liensFormations, provenances } = site;
  const diplomes = diplomesByMetier(site);
  const fiches = fichesByMetier(records.ficheMetier);
  // One record tells the source of all: a type comes from one source in a portal.
  const [certification] = records.certification;
  const [formation] = records.formation;
  const modelOf = (codeRome: string): SeFormerModel => {
    const titles = trouves(site.certificationsByMetier.get(codeRome) ?? [], liensCertifications);
    const trainings = trouves(site.formationsByMetier.get(codeRome) ?? [], liensFormations);
    const paths = diplomes.get(codeRome) ?? [];
    const niveau = niveauOf(fiches.get(codeRome) ?? [], titles);
    return {
      ...(niveau && { niveau }),
      certifications: titles.sort(parNiveau).slice(0, MAX),
      formations: trainings.sort(parDisponibilite).slice(0, MAX),
      nombreFormations: trainings.length,
      territoires: territoiresOf(trainings, site.lieux.territoires),
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

const nomDe = ({ nom, nomMasculin, nomFeminin }: Fiche): string =>
  nomMasculin && nomFeminin ? `${nomMasculin} / ${nomFeminin}` : nom;

/** The titles inside a text would be lost among those of the page: they become bold lines. */
const texteHtml = (source: string): string =>
  markdownHtml(source.replace(/^#{1,6} +(.+?) *$/gm, '**$1**'));

function recitOf(fiche: Fiche, provenance: Provenance): RecitModel {
  const { accroche, nature, conditions, url } = fiche;
  return {
    titre: typographie(nomDe(fiche)),
    ...(accroche && { accrocheHtml: markdownHtml(accroche) }),
    ...(nature && { natureHtml: texteHtml(nature) }),
    ...(conditions && { conditionsHtml: texteHtml(conditions) }),
    ...(url && { url }),
    provenance,
  };
}

function fichesByMetier(fiches: readonly Fiche[]): Map<string, Fiche[]> {
  const byMetier = new Map<string, Fiche[]>();
  for (const fiche of fiches)
    for (const codeRome of fiche.metiers)
      byMetier.set(codeRome, [...(byMetier.get(codeRome) ?? []), fiche]);
  return byMetier;
}

export function recitsByMetier({ records, provenances }: SiteIndex): Map<string, RecitModel[]> {
  // One sheet may tell several jobs: its texts are made once.
  const recits = new Map(
    records.ficheMetier.map((fiche) => [
      fiche.identifiant,
      recitOf(fiche, provenanceOf(fiche, provenances)),
    ]),
  );
  return new Map(
    [...fichesByMetier(records.ficheMetier)].map(([codeRome, fiches]) => [
      codeRome,
      trouves(
        fiches.map(({ identifiant }) => identifiant),
        recits,
      ),
    ]),
  );
}
