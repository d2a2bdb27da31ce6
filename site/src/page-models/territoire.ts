/** Départements and labour basins: who hires, where to learn, where one is received. */
import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { RESEAUX } from '../domain/offre-words.ts';
import { comparer, parTitre } from '../domain/ordre.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { lieuxByDepartement, lieuxJson } from './autour-de-moi.ts';
import { repereDe } from './carte.ts';
import { etablissementsByDepartement, lienEtablissement } from './etablissement.ts';
import { departementOf } from './lieux.ts';
import { parDisponibilite } from './offre-index.ts';
import { filAriane, trouves } from './page.ts';
import {
  type Projets,
  partEnClair,
  partPubliee,
  parValeur,
  sommeDe,
  sommeEnClair,
} from './recrutements.ts';
import { provenancesOf, type SiteIndex } from './site-index.ts';
import { lienStructure, structuresByDepartement } from './structure.ts';
import { computed } from './template.ts';
import type { Page, SearchDocument } from './types.ts';
import type { Ajouts } from './types-editorial.ts';
import type { Fait, LienFormation, Recrutement, TerritoireModel } from './types-offre.ts';

type Departement = RecordOf<'departement'>;
type Bassin = RecordOf<'bassinEmploi'>;

const MAX_FAMILLES = 20;
const MAX_METIERS = 4;
const MAX_COMMUNES = 24;

/** The families that hire most on some basins. */
function recrutementsOf(rows: readonly Projets[], site: SiteIndex): Recrutement[] {
  const { familles, metiersByFamille } = site.recrutements;
  const sums = [...Map.groupBy(rows, ({ famille }) => famille)].map(([famille, own]) => ({
    famille,
    projets: sommeDe(own.map(({ projets }) => projets)),
    difficiles: sommeDe(own.map(({ difficiles }) => difficiles)),
  }));
  return sums
    .sort(
      parValeur(
        ({ projets }) => projets.valeur,
        ({ famille }) => famille,
      ),
    )
    .slice(0, MAX_FAMILLES)
    .map(({ famille, projets, difficiles }) => {
      const part = partEnClair(difficiles, projets);
      return {
        famille: familles.get(famille) ?? famille,
        projets: sommeEnClair(projets),
        ...(part && { difficiles: part }),
        metiers: trouves(metiersByFamille.get(famille) ?? [], site.liensMetiers)
          .sort(parTitre)
          .slice(0, MAX_METIERS),
      };
    });
}

/** Trainings with a place in each département. */
export function formationsByDepartement({ records, lieux }: SiteIndex) {
  const groups = new Map<string, Set<string>>();
  for (const action of records.action) {
    const code = departementOf(action, lieux);
    if (!code) continue;
    const group = groups.get(code) ?? new Set();
    groups.set(code, group.add(action.formation));
  }
  return groups;
}

const trainings = (keys: ReadonlySet<string> | undefined, { liensFormations }: SiteIndex) =>
  trouves([...(keys ?? [])], liensFormations).sort(parDisponibilite);

const structuresOf = (
  structures: readonly RecordOf<'structure'>[],
): TerritoireModel['structures'] =>
  [...Map.groupBy(structures, ({ reseau }) => reseau)]
    .map(([reseau, lieux]) => ({
      reseau: RESEAUX[reseau].plusieurs,
      lieux: lieux.map(lienStructure).sort(parTitre),
    }))
    .sort((a, b) => comparer(a.reseau, b.reseau));

const etablissementsOf = (etablissements: readonly RecordOf<'etablissement'>[]) =>
  [...Map.groupBy(etablissements, ({ type }) => type ?? 'Autres établissements')]
    .map(([type, lieux]) => ({
      type: typographie(type),
      lieux: lieux.map(lienEtablissement).sort(parTitre),
    }))
    .sort((a, b) => comparer(a.type, b.type));

type Parts = {
  projets: readonly Projets[];
  formations: LienFormation[];
  structures: readonly RecordOf<'structure'>[];
  etablissements: readonly RecordOf<'etablissement'>[];
};

function modelOf(
  head: Pick<TerritoireModel, 'titre' | 'niveau' | 'faits' | 'voisins' | 'communes' | keyof Ajouts>,
  codes: readonly string[],
  record: Departement | Bassin,
  { projets, formations, structures, etablissements }: Parts,
  site: SiteIndex,
): TerritoireModel {
  const { annee } = site.recrutements;
  const repere = repereDe(site, codes);
  return {
    ...head,
    ...(repere && { repere }),
    recrutements: recrutementsOf(projets, site),
    ...(projets.length > 0 && annee && { annee }),
    formations,
    structures: structuresOf(structures),
    etablissements: etablissementsOf(etablissements),
    provenances: provenancesOf(
      [record, projets[0]?.projets, structures[0], etablissements[0]],
      site.provenances,
    ),
  };
}

const population = new Intl.NumberFormat('fr');

function faitsOf({ code, region, academie }: Departement, { records }: SiteIndex): Fait[] {
  const communes = records.commune.filter(({ departement }) => departement === code);
  const people = communes.reduce((sum, { population: own = 0 }) => sum + own, 0);
  return [
    { titre: 'Numéro', valeur: code },
    { titre: 'Région', valeur: region },
    ...(academie ? [{ titre: 'Académie', valeur: academie }] : []),
    { titre: 'Communes', valeur: population.format(communes.length) },
    ...(people > 0
      ? [{ titre: 'Population', valeur: `${population.format(people)}\u00a0habitants` }]
      : []),
  ];
}

/** What is there, in figures: what has none is not said. */
const comptesOf = ({ formations, structures, etablissements }: Parts): Fait[] =>
  [
    { titre: 'Formations', nombre: formations.length },
    { titre: 'Lieux d’accueil', nombre: structures.length },
    { titre: 'Établissements', nombre: etablissements.length },
  ].flatMap(({ titre, nombre }) =>
    nombre > 0 ? { titre, valeur: population.format(nombre) } : [],
  );

const totalOf = (rows: readonly Projets[]) =>
  sommeEnClair(sommeDe(rows.map(({ projets }) => projets)));

/** Hiring of all families together. */
function totauxOf(rows: readonly Projets[], annee: string | undefined): Fait[] {
  if (rows.length === 0 || !annee) return [];
  const part = partPubliee(rows);
  return [
    { titre: `Projets de recrutement en ${annee}`, valeur: totalOf(rows) },
    ...(part ? [{ titre: 'Jugés difficiles, de ceux publiés', valeur: part }] : []),
  ];
}

function bassinOf(
  { nom, slug }: Bassin,
  rows: readonly Projets[],
): TerritoireModel['voisins'][number] {
  const part = partPubliee(rows);
  return {
    titre: nom,
    url: adresse.bassin(slug),
    ...(rows.length > 0 && { projets: totalOf(rows) }),
    ...(part && { difficiles: part }),
  };
}

/** The most populated ones, by name; by name alone where the source does not give people. */
const communesOf = (code: string, { records }: SiteIndex): TerritoireModel['communes'] =>
  records.commune
    .filter(({ departement }) => departement === code)
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || comparer(a.nom, b.nom))
    .slice(0, MAX_COMMUNES)
    .map(({ nom, codeInsee }) => ({ titre: nom, code: codeInsee }))
    .sort(parTitre);

const searchDocument = ({ titre, niveau, recrutements }: TerritoireModel): SearchDocument => ({
  section: 'lieux',
  kind: 'Territoire',
  domaines: [],
  titre,
  resume: niveau === 'bassin' ? 'Bassin d’emploi' : 'Département',
  texte: sansInsecables(recrutements.map(({ famille }) => famille).join('\n')),
});

function pageFrom(url: string, model: TerritoireModel): Page<'territoire'> {
  const what = model.niveau === 'bassin' ? `bassin d’emploi de ${model.titre}` : model.titre;
  return {
    url,
    template: 'territoire',
    titre: model.niveau === 'bassin' ? `Bassin d’emploi : ${model.titre}` : model.titre,
    description: abreger(
      `Se former et travailler, ${what} : métiers qui recrutent, formations, lieux d’accueil.`,
      155,
    ),
    filAriane: filAriane({ titre: 'Territoires', url: adresse.territoires }),
    indexable: true,
    search: searchDocument(model),
    model,
  };
}

export const territoireTemplate = computed<'territoire'>((site) => {
  const { records, lieux, recrutements } = site;
  const departements = records.departement.filter(({ code }) => lieux.territoires.has(code));
  const structures = structuresByDepartement(site);
  const etablissements = etablissementsByDepartement(site);
  const formations = formationsByDepartement(site);
  const lieuxProches = lieuxByDepartement(site);
  const projets = Map.groupBy(recrutements.projets, ({ bassin }) => bassin);
  const basinsOf = (code: string) =>
    records.bassinEmploi.filter((bassin) => bassin.departements.includes(code));

  const pagesOfDepartements = departements.map((departement) => {
    const { code, nom, slug } = departement;
    const bassins = basinsOf(code);
    const parts = {
      projets: bassins.flatMap((bassin) => projets.get(bassin.code) ?? []),
      formations: trainings(formations.get(code), site),
      structures: structures.get(code) ?? [],
      etablissements: etablissements.get(code) ?? [],
    };
    const head = {
      titre: nom,
      niveau: 'departement' as const,
      faits: [
        ...faitsOf(departement, site),
        ...comptesOf(parts),
        ...totauxOf(parts.projets, recrutements.annee),
      ],
      voisins: bassins
        .map((bassin) => bassinOf(bassin, projets.get(bassin.code) ?? []))
        .sort(parTitre),
      communes: communesOf(code, site),
      ...site.ajoutsTerritoires.get(code),
    };
    return {
      ...pageFrom(adresse.departement(slug), modelOf(head, [code], departement, parts, site)),
      fichiers: { [adresse.lieuxJson(slug)]: lieuxJson(lieuxProches.get(code) ?? []) },
    };
  });

  const pagesOfBassins = records.bassinEmploi.map((bassin) => {
    const parts = {
      projets: projets.get(bassin.code) ?? [],
      formations: [],
      structures: [],
      etablissements: [],
    };
    const head = {
      titre: bassin.nom,
      niveau: 'bassin' as const,
      faits: totauxOf(parts.projets, recrutements.annee),
      voisins: trouves(bassin.departements, lieux.territoires).sort(parTitre),
      communes: [],
    };
    return pageFrom(
      adresse.bassin(bassin.slug),
      modelOf(head, bassin.departements, bassin, parts, site),
    );
  });

  return [...pagesOfDepartements, ...pagesOfBassins];
});
