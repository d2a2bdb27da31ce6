import type { Provenance } from '@portulan/content-schemas';
import type { RecordOf } from '../cms/snapshot.ts';
import { accentsDeLaNaf } from '../domain/accents.ts';
import { adresse } from '../domain/adresses.ts';
import { drapeaux } from '../domain/drapeaux.ts';
import { comparer, parTitre } from '../domain/ordre.ts';
import { interets } from '../domain/riasec.ts';
import { abreger, phrases, sansInsecables, typographie } from '../domain/typographie.ts';
import { cartesPourMetier, cartesPourTous } from './editorial-index.ts';
import { Later, Lists, Lookup } from './lookup.ts';
import { filAriane, type Getter, trouves } from './page.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
import { template } from './template.ts';
import type {
  CarteEditoriale,
  Groupe,
  Lien,
  LienDomaine,
  LienMetier,
  MetierModel,
  SearchDocument,
} from './types.ts';
import type { Ajouts } from './types-editorial.ts';
import type { EmploiModel, RecitModel, SeFormerModel } from './types-offre.ts';

const CARTES = 3;
/** Some jobs are reached from hundreds of others. */
const ORIGINES = 24;
const RIEN: SeFormerModel = {
  certifications: [],
  formations: [],
  nombreFormations: 0,
  territoires: [],
  diplomes: [],
  provenances: [],
};
const SANS_CHIFFRE: EmploiModel = { chiffres: [], recrutements: [] };

/** What is of one job only. */
type Item = {
  metier: RecordOf<'metier'>;
  articles: CarteEditoriale[];
  guides: CarteEditoriale[];
  ajouts: Ajouts | undefined;
};

type Shared = {
  liensMetiers: ReadonlyMap<string, LienMetier>;
  domaines: ReadonlyMap<string, LienDomaine>;
  appellations: Lists<RecordOf<'appellation'>>;
  competences: Lookup<RecordOf<'competence'>>;
  competencesAvecPage: ReadonlySet<string>;
  savoirs: Lookup<RecordOf<'savoir'>>;
  contextes: Lookup<RecordOf<'contexteTravail'>>;
  themes: Lookup<RecordOf<'theme'>>;
  centresInteret: Lookup<RecordOf<'centreInteret'>>;
  secteurs: Lookup<RecordOf<'secteur'>>;
  seFormer: Later<SeFormerModel>;
  emploi: Later<EmploiModel>;
  recits: Later<RecitModel[]>;
  origines: Later<readonly string[]>;
  provenances: ReadonlyMap<string, Provenance>;
};

function shared(site: SiteIndex): Shared {
  const { cherche, empreintes, digests, liensMetiers, domaines, usages, provenances } = site;
  return {
    liensMetiers,
    domaines,
    appellations: new Lists(() => cherche.appellation('metier'), empreintes.appellation),
    competences: new Lookup(() => cherche.competence('codeOgr'), empreintes.competence),
    competencesAvecPage: new Set(usages.keys()),
    savoirs: new Lookup(() => cherche.savoir('codeOgr'), empreintes.savoir),
    contextes: new Lookup(() => cherche.contexteTravail('codeOgr'), empreintes.contexteTravail),
    themes: new Lookup(() => cherche.theme('code'), empreintes.theme),
    centresInteret: new Lookup(() => cherche.centreInteret('code'), empreintes.centreInteret),
    secteurs: new Lookup(() => cherche.secteur('code'), empreintes.secteur),
    seFormer: new Later(() => site.seFormer, digests.seFormer),
    emploi: new Later(() => site.emploi, digests.emploi),
    recits: new Later(() => site.recits, digests.recits),
    origines: new Later(() => site.origines, digests.origines),
    provenances,
  };
}

function items({ metiers, editorial, ajoutsMetiers }: SiteIndex): Item[] {
  const forAll = cartesPourTous(editorial.guides);
  return metiers.map((metier) => {
    const cartes = (cards: typeof editorial.guides) =>
      cartesPourMetier(cards, metier.codeRome, metier.domaine, CARTES);
    return {
      metier,
      articles: cartes(editorial.articles),
      guides: [...cartes(editorial.guides), ...forAll].slice(0, CARTES),
      ajouts: ajoutsMetiers.get(metier.codeRome),
    };
  });
}

function competencesOf(
  { metier }: Item,
  { competences, competencesAvecPage }: Shared,
): MetierModel['competences'] {
  const liens = (codes: readonly string[], categorie: 'savoirFaire' | 'savoirEtre') =>
    trouves(codes, competences)
      .filter((competence) => competence.categorie === categorie)
      .map(({ codeOgr, libelle, slug }): Lien => {
        const titre = typographie(libelle);
        return competencesAvecPage.has(codeOgr)
          ? { titre, url: adresse.competence(slug) }
          : { titre };
      })
      .sort(parTitre);
  const { competencesPrincipales, competencesEmergentes, competencesSecondaires } = metier;
  return {
    principales: liens(competencesPrincipales, 'savoirFaire'),
    emergentes: liens(competencesEmergentes, 'savoirFaire'),
    savoirEtre: liens(
      [...competencesPrincipales, ...competencesEmergentes, ...competencesSecondaires],
      'savoirEtre',
    ),
    autres: liens(competencesSecondaires, 'savoirFaire'),
  };
}

/** Titled lists, both titles and elements in alphabetical order. */
const groupes = <T extends { libelle: string }>(
  records: readonly T[],
  titreOf: (record: T) => string,
): Groupe[] =>
  [...Map.groupBy(records, titreOf)]
    .map(([titre, members]) => ({
      titre: typographie(titre),
      elements: members.map(({ libelle }) => ({ titre: typographie(libelle) })).sort(parTitre),
    }))
    .sort(parTitre);

function savoirsOf({ metier }: Item, { savoirs }: Shared): MetierModel['savoirs'] {
  const grouped = (codes: readonly string[]) =>
    groupes(trouves(codes, savoirs), ({ categorie }) => categorie ?? 'Autres savoirs');
  return {
    principaux: grouped(metier.savoirsPrincipaux),
    emergents: grouped(metier.savoirsEmergents),
    autres: grouped(metier.savoirsSecondaires),
  };
}

const titres = (
  codes: readonly (string | undefined)[],
  records: Getter<{ libelle: string }>,
): string[] =>
  trouves(
    codes.filter((code) => code !== undefined),
    records,
  ).map(({ libelle }) => typographie(libelle));

/** Jobs that lead here and to which this one does not lead back, by title. */
function originesOf({ metier }: Item, { origines, liensMetiers }: Shared): LienMetier[] {
  const known = new Set([metier.codeRome, ...metier.mobilites]);
  const codes = (origines.get(metier.codeRome) ?? []).filter((code) => !known.has(code));
  return trouves(codes, liensMetiers).sort(parTitre).slice(0, ORIGINES);
}

function modelOf(item: Item, common: Shared): MetierModel {
  const { metier, articles, guides } = item;
  const [accroche, ...missions] = phrases(metier.definition);
  return {
    codeRome: metier.codeRome,
    titre: typographie(metier.libelle),
    ...(accroche && { accroche }),
    missions,
    acces: phrases(metier.acces),
    grandDomaine: common.domaines.get(metier.domaine.charAt(0)) as LienDomaine,
    domaine: common.domaines.get(metier.domaine) as LienDomaine,
    drapeaux: drapeaux(metier),
    interets: interets(metier.riasecMajeur, metier.riasecMineur),
    competences: competencesOf(item, common),
    savoirs: savoirsOf(item, common),
    contextes: groupes(trouves(metier.contextesTravail, common.contextes), ({ type }) => type),
    appellations: (common.appellations.get(metier.codeRome) ?? [])
      .toSorted((a, b) => comparer(a.libelle, b.libelle))
      .map(({ libelle, peuUsitee }) => ({
        titre: typographie(libelle),
        peuUsitee: peuUsitee === true,
      })),
    mobilites: trouves(metier.mobilites, common.liensMetiers),
    origines: originesOf(item, common),
    seFormer: common.seFormer.get(metier.codeRome) ?? RIEN,
    emploi: common.emploi.get(metier.codeRome) ?? SANS_CHIFFRE,
    recits: common.recits.get(metier.codeRome) ?? [],
    themes: titres(metier.themes, common.themes),
    centresInteret: titres(
      [metier.centreInteretPrincipal, ...metier.centresInteret],
      common.centresInteret,
    ),
    secteurs: titres([metier.secteurPrincipal, ...metier.secteurs], common.secteurs),
    secteursNaf: titres(metier.secteursNaf, common.secteurs).map(accentsDeLaNaf),
    articles,
    guides,
    provenance: provenanceOf(metier, common.provenances),
    ...item.ajouts,
  };
}

function searchDocument(model: MetierModel): SearchDocument {
  const names = model.appellations.map(({ titre }) => titre);
  const text = [model.accroche, ...model.missions, ...model.centresInteret, ...model.themes].filter(
    Boolean,
  );
  return {
    section: 'metiers',
    kind: 'Métier',
    domaines: [model.grandDomaine.titre],
    titre: model.titre,
    resume: model.accroche ?? model.domaine.titre,
    texte: sansInsecables(`${names.join(', ')}\n${text.join('\n')}`),
  };
}

export const metierTemplate = template<'metier', Item, Shared>({
  shared,
  items,
  url: ({ metier }) => adresse.metier(metier.slug),
  page: (item, common) => {
    const model = modelOf(item, common);
    return {
      url: adresse.metier(item.metier.slug),
      template: 'metier',
      titre: model.titre,
      description: abreger(model.accroche ?? `Le métier ${model.titre}, en clair.`, 155),
      filAriane: filAriane(
        { titre: 'Métiers', url: adresse.metiers },
        model.grandDomaine,
        model.domaine,
      ),
      indexable: true,
      search: searchDocument(model),
      model,
    };
  },
});
