/** The five ways in, by who one is: what can be done, counted from the records of the day. */
import type { Public } from '@portulan/content-schemas';
import { adresse } from '../domain/adresses.ts';
import { adresseEn } from '../domain/jumelles.ts';
import type { Langue } from '../domain/langue.ts';
import { textes } from '../textes/index.ts';
import { agendaOf } from './agenda.ts';
import { parDisponibilite } from './offre-index.ts';
import { compte, filAriane } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { structuresByDepartement } from './structure.ts';
import { computed } from './template.ts';
import type { Action, Entree, EntreeModel, LienEntree } from './types-editorial.ts';

type Reseau = SiteIndex['records']['structure'][number]['reseau'];
type Page = keyof typeof adresse & keyof ReturnType<typeof textes>['page']['sections'];

type Recipe = {
  publics: Public[];
  reseaux: Reseau[];
  suite: Page;
  /** Theme of the ROME whose jobs are shown. */
  theme?: string;
  montre: { themes?: true; formations?: true };
};

/** Theme of the ROME: jobs that can be entered without diploma nor experience. */
const SANS_DIPLOME = '017';

const RECIPES: Record<Entree, Recipe> = {
  jeMOriente: {
    publics: ['jeune', 'parent'],
    reseaux: ['cio', 'missionLocale', 'pointInformation'],
    suite: 'bookMetiers',
    montre: { themes: true },
  },
  jeMeForme: {
    publics: ['salarie', 'demandeurEmploi'],
    reseaux: ['franceTravail', 'missionLocale', 'cio', 'pointInformation'],
    suite: 'metiers',
    montre: { formations: true },
  },
  jeChercheUnEmploi: {
    publics: ['demandeurEmploi'],
    reseaux: ['franceTravail', 'missionLocale', 'capEmploi'],
    suite: 'structures',
    theme: SANS_DIPLOME,
    montre: {},
  },
  jAccompagne: {
    publics: ['professionnel', 'parent'],
    reseaux: ['cio', 'missionLocale', 'capEmploi', 'franceTravail', 'pointInformation', 'autre'],
    suite: 'bookMetiers',
    montre: { themes: true },
  },
  jeRecrute: {
    publics: ['entreprise'],
    reseaux: ['franceTravail', 'capEmploi', 'missionLocale'],
    suite: 'structures',
    montre: {},
  },
};

export const ENTREES = Object.keys(RECIPES) as Entree[];

export const liensEntrees = (langue: Langue): LienEntree[] =>
  ENTREES.map((cle) => {
    const { titre, texte } = textes(langue).entrees[cle];
    return { cle, titre, texte, url: adresseEn(adresse[cle], langue) ?? adresse[cle] };
  });

/** How many there are behind a way, in words; nothing when it is not a matter of number. */
function compteDe(page: string, site: SiteIndex, langue: Langue): string | undefined {
  const counts: Record<string, [number, string, string, string, string]> = {
    metiers: [site.places.length, 'métier', 'métiers', 'job', 'jobs'],
    domaines: [site.grandsDomaines.length, 'domaine', 'domaines', 'field', 'fields'],
    competences: [site.nombreUsages, 'compétence', 'compétences', 'skill', 'skills'],
    formations: [site.liensFormations.size, 'formation', 'formations', 'course', 'courses'],
    organismes: [site.liensOrganismes.size, 'organisme', 'organismes', 'provider', 'providers'],
    certifications: [
      site.liensCertifications.size,
      'certification',
      'certifications',
      'qualification',
      'qualifications',
    ],
    territoires: [
      site.lieux.territoires.size,
      'département',
      'départements',
      'département',
      'départements',
    ],
    glossaire: [site.records.terme.length, 'mot', 'mots', 'word', 'words'],
  };
  const found = counts[page];
  if (!found || found[0] === 0) return undefined;
  const [nombre, un, plusieurs, one, many] = found;
  return langue === 'fr' ? compte(nombre, un, plusieurs) : compte(nombre, one, many, langue);
}

const action = (
  page: Page,
  words: { titre: string; texte: string },
  site: SiteIndex,
  langue: Langue,
): Action => {
  const combien = compteDe(page, site, langue);
  return {
    ...words,
    url: adresseEn(adresse[page], langue) ?? adresse[page],
    ...(combien && { compte: combien }),
  };
};

function lieuxOf(reseaux: readonly Reseau[], site: SiteIndex): EntreeModel['lieux'] {
  const groups = structuresByDepartement(site);
  return [...site.lieux.territoires].flatMap(([code, { titre, url = '' }]) => {
    const nombre = (groups.get(code) ?? []).filter(({ reseau }) => reseaux.includes(reseau)).length;
    return nombre > 0 ? { titre, url, nombre } : [];
  });
}

const pourPublics = (publics: readonly Public[], own: readonly Public[]) =>
  publics.some((one) => own.includes(one));

function guidesOf(publics: readonly Public[], { records, editorial }: SiteIndex) {
  const chosen = new Set(
    records.guide
      .filter((guide) => pourPublics(publics, guide.publics))
      .map(({ slug }) => adresse.guide(slug)),
  );
  return editorial.guides.map(({ carte }) => carte).filter(({ url }) => chosen.has(url));
}

function evenementsOf(publics: readonly Public[], site: SiteIndex) {
  const chosen = new Set(
    site.records.evenement
      .filter((one) => one.publics.length === 0 || pourPublics(publics, one.publics))
      .map(({ slug }) => adresse.evenement(slug)),
  );
  return agendaOf(site).aVenir.filter(({ url, annule }) => !annule && chosen.has(url));
}

function modelOf(cle: Entree, site: SiteIndex, langue: Langue): EntreeModel {
  const { publics, reseaux, suite, theme, montre } = RECIPES[cle];
  const words = textes(langue).entrees[cle];
  return {
    cle,
    chapeau: words.chapeau,
    actions: Object.entries(words.actions).map(([page, text]) =>
      action(page as Page, text, site, langue),
    ),
    themes: montre.themes ? site.themes.map(({ titre, url }) => ({ titre, url })) : [],
    metiers: theme
      ? site.places
          .filter(({ themes }) => themes.includes(theme))
          .flatMap(({ codeRome }) => site.liensMetiers.get(codeRome) ?? [])
          .slice(0, 12)
      : [],
    formations: montre.formations
      ? [...site.liensFormations.values()]
          .filter(({ debut }) => debut !== undefined)
          .sort(parDisponibilite)
          .slice(0, 6)
      : [],
    guides: guidesOf(publics, site).slice(0, 6),
    dossiers: site.editorial.dossiers.slice(0, 3).map(({ carte }) => carte),
    evenements: evenementsOf(publics, site).slice(0, 3),
    lieux: lieuxOf(reseaux, site),
    suite: action(suite, words.suite, site, langue),
    voisines: liensEntrees(langue).filter((other) => other.cle !== cle),
  };
}

export const entreeTemplate = computed<'entree'>((site, langue) =>
  ENTREES.map((cle) => ({
    url: adresse[cle],
    template: 'entree',
    titre: textes(langue).entrees[cle].titre,
    description: textes(langue).entrees[cle].texte,
    filAriane: filAriane(),
    indexable: true,
    model: modelOf(cle, site, langue),
  })),
);
