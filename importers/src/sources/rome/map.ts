/** Rows of the official files → records. Pure: no file, no CMS; the schemas judge what comes out. */
import { slugify } from '@portulan/content-schemas';
import { cleanLine, cleanText } from '../../core/typography.ts';
import { compact, compareKeys } from '../../core/values.ts';
import { type Coeur, type JobFacts, type Nature, sorted } from './job-facts.ts';
import type { Raw } from './raw.ts';
import type { Words } from './words.ts';

export const codeRome = (cell: string) => cell.trim().toUpperCase();
export const codeOgr = (cell: string) => cell.trim();
export const codeCourt = (cell: string) => cell.trim().toLowerCase();
export const codeSecteur = (nature: 'activite' | 'sous-activite' | 'naf', cell: string) =>
  `${nature}-${codeCourt(cell)}`;

/** A sub-sector when the row names one, else its sector. */
export const codeSecteurDuMetier = (row: Raw<'arborescence_secteur_activite'>) =>
  row.code_ss_sect_activite.trim()
    ? codeSecteur('sous-activite', row.code_ss_sect_activite)
    : codeSecteur('activite', row.code_sect_activite);

type Slugged = { slug: string };

export const mapGrandDomaine = (row: Raw<'grand_domaine'>, { slug }: Slugged) => ({
  code: codeRome(row.code_grand_domaine),
  libelle: cleanLine(row.libelle_grand_domaine),
  slug,
  niveau: 'grandDomaine',
});

export const mapDomaineProfessionnel = (row: Raw<'domaine_professionnel'>, { slug }: Slugged) => ({
  code: codeRome(row.code_domaine_professionnel),
  libelle: cleanLine(row.libelle_domaine_professionnel),
  slug,
  niveau: 'domaineProfessionnel',
  parent: codeRome(row.code_domaine_professionnel).slice(0, 1),
});

export const mapTheme = (row: Raw<'themes'>) =>
  compact({
    code: codeCourt(row.code_theme),
    libelle: cleanLine(row.libelle_theme),
    definition: cleanText(row.definition_theme ?? ''),
  });

export const mapCentreInteret = (row: Raw<'centre_interet'>) =>
  compact({
    code: codeCourt(row.code_centre_interet),
    libelle: cleanLine(row.libelle_centre_interet),
    definition: cleanText(row.definition_centre_interet ?? ''),
  });

export const mapSecteurActivite = (row: Raw<'secteur_activite'>) =>
  compact({
    code: codeSecteur('activite', row.code_sect_activite),
    libelle: cleanLine(row.libelle_sect_activite),
    nature: 'activite',
    definition: cleanText(row.definition_sect_activite ?? ''),
  });

export const mapSousSecteur = (row: Raw<'sous_secteur_activite'>) =>
  compact({
    code: codeSecteur('sous-activite', row.code_ss_sect_activite),
    libelle: cleanLine(row.libelle_ss_sect_activite),
    nature: 'sousActivite',
    definition: cleanText(row.definition_ss_sect_activite ?? ''),
    parent: row.code_sect_activite.trim()
      ? codeSecteur('activite', row.code_sect_activite)
      : undefined,
  });

export const mapSecteurNaf = (row: Raw<'secteur_naf'>) => ({
  code: codeSecteur('naf', row.code_secteur_naf),
  libelle: cleanLine(row.libelle_secteur_naf),
  nature: 'naf',
});

export const mapContexte = (row: Raw<'referentiel_contexte_travail'>) => ({
  codeOgr: codeOgr(row.code_ogr),
  libelle: cleanLine(row.libelle_cont_travail),
  type: cleanLine(row.libelle_type_cont_trav),
});

export const mapSavoir = (row: Raw<'referentiel_savoir'>, words: Words) =>
  compact({
    codeOgr: codeOgr(row.code_ogr_savoir),
    libelle: cleanLine(row.libelle_savoir),
    categorie: cleanLine(row.categorie_savoir),
    sousCategorie: cleanLine(row.sous_categorie_savoir),
    transitionEcologique: words.flag('transition_eco', row.transition_eco),
    transitionNumerique: words.flag('transition_num', row.transition_num),
  });

export type Interests = { riasecMajeur: string | undefined; riasecMineur: string | undefined };

export const mapCompetence = (
  row: Raw<'referentiel_competence'>,
  { slug, ...interests }: Slugged & Partial<Interests>,
  words: Words,
) =>
  compact({
    codeOgr: codeOgr(row.code_ogr),
    libelle: cleanLine(row.libelle_competence),
    slug,
    nature: words.nature(row.nature),
    definition: cleanText(row.definition ?? ''),
    categorie: words.categorie(row.cat_comp),
    sousCategorie: words.sousCategorie(row.sous_cat_comp),
    macroCompetence: codeOgr(row.code_ogr_macro_comp),
    codeMacroCompetence: cleanLine(row.code_macro_comp),
    ...interests,
    transitionEcologique: words.flag('transition_eco', row.transition_eco),
    transitionNumerique: words.flag('transition_num', row.transition_num),
    heterogeneite: words.heterogeneite(row.libelle_heterogeneite),
    origine: cleanLine(row.libelle_origine ?? ''),
  });

export function mapAppellation(row: Raw<'referentiel_appellation'>, words: Words) {
  const libelle = cleanLine(row.libelle_appellation_long);
  const libelleCourt = cleanLine(row.libelle_appellation_court);
  return compact({
    codeOgr: codeOgr(row.code_ogr),
    libelle,
    libelleCourt: libelleCourt === libelle ? undefined : libelleCourt,
    metier: codeRome(row.code_rome),
    principale: words.classification(row.classification),
    peuUsitee: words.flag('peu_usite', row.peu_usite),
    ...mapTransitions(row, words),
  });
}

function mapTransitions(
  row: Raw<'referentiel_code_rome'> | Raw<'referentiel_appellation'>,
  words: Words,
) {
  return {
    transitionEcologique: words.transition(row.transition_eco),
    transitionNumerique: words.flag('transition_num', row.transition_num),
    transitionDemographique: words.flag('transition_demo', row.transition_demo),
    reglemente: words.flag('emploi_reglemente', row.emploi_reglemente),
    cadre: words.flag('emploi_cadre', row.emploi_cadre),
  };
}

const LISTS = {
  competence: {
    principal: 'competencesPrincipales',
    emergent: 'competencesEmergentes',
    secondaire: 'competencesSecondaires',
  },
  savoir: {
    principal: 'savoirsPrincipaux',
    emergent: 'savoirsEmergents',
    secondaire: 'savoirsSecondaires',
  },
  contexteTravail: {
    principal: 'contextesTravail',
    emergent: 'contextesTravail',
    secondaire: 'contextesTravail',
  },
} as const satisfies Record<Nature, Record<Coeur, string>>;

/** The job's items by list; one whose nature nothing tells is taken for a competence. */
function itemLists(facts: JobFacts, natures: ReadonlyMap<string, Nature>) {
  const lists = {
    competencesPrincipales: [] as string[],
    competencesEmergentes: [] as string[],
    competencesSecondaires: [] as string[],
    savoirsPrincipaux: [] as string[],
    savoirsEmergents: [] as string[],
    savoirsSecondaires: [] as string[],
    contextesTravail: [] as string[],
  };
  for (const [code, coeur] of facts.items)
    lists[LISTS[natures.get(code) ?? 'competence'][coeur]].push(code);
  for (const list of Object.values(lists)) list.sort(compareKeys);
  return lists;
}

export function mapMetier(
  row: Raw<'referentiel_code_rome'>,
  { slug }: Slugged,
  facts: JobFacts,
  natures: ReadonlyMap<string, Nature>,
  words: Words,
) {
  const code = codeRome(row.code_rome);
  const parent = codeRome(row.code_rome_parent ?? '');
  return compact({
    codeRome: code,
    codeOgr: codeOgr(row.code_ogr),
    libelle: cleanLine(row.libelle_rome),
    slug,
    definition: facts.text('definition'),
    acces: facts.text('acces'),
    domaine: code.slice(0, 3),
    metierParent: parent === code ? undefined : parent,
    riasecMajeur: facts.riasecMajeur,
    riasecMineur: facts.riasecMineur,
    ...mapTransitions(row, words),
    ...itemLists(facts, natures),
    mobilites: facts.mobilites(),
    themes: sorted(facts.themes),
    centreInteretPrincipal: facts.centreInteretPrincipal,
    centresInteret: sorted(facts.centresInteret),
    secteurPrincipal: facts.secteurPrincipal,
    secteurs: sorted(facts.secteurs),
    secteursNaf: sorted(facts.secteursNaf),
  });
}

/** `definition` or `acces_metier`, as the sentences of a job are sorted. */
export function kindOfText(word: string): 'definition' | 'acces' | undefined {
  const slug = slugify(word);
  if (slug === 'definition') return 'definition';
  return slug.startsWith('acces') ? 'acces' : undefined;
}
