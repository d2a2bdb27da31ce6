import type { Provenance } from '@portulan/content-schemas';
import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { comparer, parTitre } from '../domain/ordre.ts';
import { abreger, phrase, sansInsecables, typographie } from '../domain/typographie.ts';
import type { CompetenceUsage } from './competence-usages.ts';
import { compte, filAriane, premiers, trouves } from './page.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
import { template } from './template.ts';
import type { CompetenceModel, Lien, LienDomaine, LienMetier, SearchDocument } from './types.ts';

type Competence = RecordOf<'competence'>;

/** A family can hold hundreds of competences: the page shows those that the most jobs share. */
const MAX_VOISINES = 12;

type Voisine = Pick<Competence, 'codeOgr' | 'libelle' | 'slug'>;

type Item = { competence: Competence; usage: CompetenceUsage; macro?: Lien };

type Shared = {
  liensMetiers: ReadonlyMap<string, LienMetier>;
  domaines: ReadonlyMap<string, LienDomaine>;
  /** The most shared competences of each macro-competence, one more than a page shows. */
  familles: ReadonlyMap<string, Voisine[]>;
  provenances: ReadonlyMap<string, Provenance>;
};

const SOUS_CATEGORIES = {
  technique: 'Savoir-faire technique',
  techniqueExpert: 'Savoir-faire technique de niveau expert',
  transverse: 'Savoir-faire transverse',
} as const;

export function categorieOf({ categorie, sousCategorie }: Competence): string {
  if (categorie === 'savoirEtre') return 'Savoir-être professionnel';
  return sousCategorie ? SOUS_CATEGORIES[sousCategorie] : 'Savoir-faire';
}

const lienOf = ({ libelle, slug }: Voisine): Lien => ({
  titre: typographie(libelle),
  url: adresse.competence(slug),
});

export const usedBy = ({ principaux, autres }: CompetenceUsage): number =>
  principaux.length + autres.length;

function famillesOf({ records, usages }: SiteIndex): Map<string, Voisine[]> {
  const families = new Map<string, Competence[]>();
  for (const competence of records.competence) {
    if (!competence.macroCompetence || !usages.has(competence.codeOgr)) continue;
    const family = families.get(competence.macroCompetence) ?? [];
    family.push(competence);
    families.set(competence.macroCompetence, family);
  }
  const jobs = ({ codeOgr }: Competence) => usedBy(usages.get(codeOgr) as CompetenceUsage);
  const byName = (a: Competence, b: Competence) => comparer(a.libelle, b.libelle);
  return new Map(
    [...families].map(([macro, family]) => [
      macro,
      premiers(family, jobs, byName, MAX_VOISINES + 1).map(({ codeOgr, libelle, slug }) => ({
        codeOgr,
        libelle,
        slug,
      })),
    ]),
  );
}

function items({ records, usages }: SiteIndex): Item[] {
  const byCode = new Map(records.competence.map((competence) => [competence.codeOgr, competence]));
  return records.competence.flatMap((competence) => {
    const usage = usages.get(competence.codeOgr);
    if (!usage) return [];
    const macro = byCode.get(competence.macroCompetence ?? '');
    if (!macro) return { competence, usage };
    const lien = lienOf(macro);
    return { competence, usage, macro: usages.has(macro.codeOgr) ? lien : { titre: lien.titre } };
  });
}

function modelOf({ competence, usage, macro }: Item, common: Shared): CompetenceModel {
  const { codeOgr, definition, macroCompetence } = competence;
  const famille = common.familles.get(macroCompetence ?? '') ?? [];
  return {
    codeOgr,
    titre: typographie(competence.libelle),
    ...(definition && { definition: phrase(definition) }),
    categorie: categorieOf(competence),
    ...(macro && { macroCompetence: macro }),
    metiersPrincipaux: trouves(usage.principaux, common.liensMetiers).sort(parTitre),
    metiersAutres: trouves(usage.autres, common.liensMetiers).sort(parTitre),
    voisines: famille
      .filter((other) => other.codeOgr !== codeOgr)
      .slice(0, MAX_VOISINES)
      .map(lienOf)
      .sort(parTitre),
    provenance: provenanceOf(competence, common.provenances),
  };
}

function searchDocument(model: CompetenceModel, { domaines }: Shared): SearchDocument {
  const jobs = [...model.metiersPrincipaux, ...model.metiersAutres];
  const letters = new Set(jobs.map(({ grandDomaine }) => grandDomaine));
  return {
    section: 'competences',
    kind: 'Compétence',
    domaines: trouves([...letters].sort(), domaines).map(({ titre }) => titre),
    titre: model.titre,
    resume: `${model.categorie}, utile dans ${compte(jobs.length, 'métier', 'métiers')}.`,
    texte: sansInsecables(
      [model.macroCompetence?.titre, model.definition].filter(Boolean).join('\n'),
    ),
  };
}

export const competenceTemplate = template<'competence', Item, Shared>({
  shared: (site) => ({
    liensMetiers: site.liensMetiers,
    domaines: site.domaines,
    familles: famillesOf(site),
    provenances: site.provenances,
  }),
  items,
  url: ({ competence }) => adresse.competence(competence.slug),
  page: (item, common) => {
    const model = modelOf(item, common);
    return {
      url: adresse.competence(item.competence.slug),
      template: 'competence',
      titre: model.titre,
      description: abreger(
        `${model.titre} : les métiers où cette compétence sert, et celles qui lui ressemblent.`,
        155,
      ),
      filAriane: filAriane({ titre: 'Compétences', url: adresse.competences }),
      indexable: true,
      search: searchDocument(model, common),
      model,
    };
  },
});
