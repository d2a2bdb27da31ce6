/**
 * The templates whose pages have an English twin, with the address of their page file. To give a
 * template its twin: add it here, and read its words with `textes(page.langue)`.
 */
import { enAnglais, enFrancais, type Langue, langueOf } from './langue.ts';

export const JUMELLES = {
  accueil: '/',
  metiers: '/metiers/',
  appellations: '/appellations/[slug]/',
  domaines: '/domaines/',
  domaine: '/domaines/[slug]/',
  competences: '/competences/',
  certifications: '/certifications/',
  formations: '/formations/',
  organismes: '/organismes/',
  structures: '/structures/',
  etablissements: '/etablissements/',
  territoires: '/territoires/',
  autourDeMoi: '/autour-de-moi/',
  actualites: '/actualites/',
  guides: '/guides/',
  entree: [
    '/je-m-oriente/',
    '/je-me-forme/',
    '/je-cherche-un-emploi/',
    '/j-accompagne/',
    '/je-recrute/',
  ],
  themes: '/themes/',
  dossiers: '/dossiers/',
  publications: '/publications/',
  temoignages: '/temoignages/',
  questions: '/questions/',
  partenaires: '/partenaires/',
  aPropos: '/a-propos/',
  agenda: '/agenda/',
  glossaire: '/glossaire/',
  recherche: '/recherche/',
  bookMetiers: '/book-metiers/',
  comparer: '/comparer/',
  signaler: '/signaler/',
  sources: '/sources/',
  accessibilite: '/accessibilite/',
} as const;

/** Of all page files that have a twin. */
export const MOTIFS: readonly string[] = Object.values(JUMELLES).flat();

const single = new Set<string>(MOTIFS);
const parents = [...single]
  .filter((pattern) => pattern.endsWith('[slug]/'))
  .map((pattern) => pattern.slice(0, -'[slug]/'.length));

/** `/domaines/agriculture/` is one of `/domaines/[slug]/`. */
const isOneOf = (parent: string, url: string) =>
  url.startsWith(parent) && /^[^/]+\/$/.test(url.slice(parent.length));

const hasTwin = (french: string): boolean =>
  single.has(french) || parents.some((parent) => isOneOf(parent, french));

/** Address of the page in a language, when the page exists in it. */
export function adresseEn(url: string, langue: Langue): string | undefined {
  if (langueOf(url) === langue) return url;
  const french = enFrancais(url);
  if (langue === 'fr') return french;
  return hasTwin(french) ? enAnglais(french) : undefined;
}

/** The same page in all its languages; empty for a page that exists in French only. */
export function jumellesOf(url: string): { langue: Langue; url: string }[] {
  const english = adresseEn(url, 'en');
  if (!english) return [];
  return [
    { langue: 'fr', url: enFrancais(url) },
    { langue: 'en', url: english },
  ];
}
