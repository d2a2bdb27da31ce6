import { ImporterError } from './core/importer-error.ts';
import type { Source } from './core/source.ts';

/** Every source that `npm run import` knows; one is read when it is asked for, not all at each start. */
const modules: Readonly<Record<string, () => Promise<Source>>> = {
  communes: async () => (await import('./sources/communes/communes.ts')).communes,
  geojson: async () => (await import('./sources/geojson/geojson.ts')).geojson,
  nsf: async () => (await import('./sources/nsf/nsf.ts')).nsf,
  formacode: async () => (await import('./sources/formacode/formacode.ts')).formacode,
  rome: async () => (await import('./sources/rome/rome.ts')).rome,
  rncp: async () => (await import('./sources/rncp/rncp.ts')).rncp,
  onisep: async () => (await import('./sources/onisep/onisep.ts')).onisep,
  correspondances: async () =>
    (await import('./sources/correspondances/correspondances.ts')).correspondances,
  bmo: async () => (await import('./sources/bmo/bmo.ts')).bmo,
  'marche-travail': async () =>
    (await import('./sources/marche-travail/marche-travail.ts')).marcheTravail,
  annuaire: async () => (await import('./sources/annuaire/annuaire.ts')).annuaire,
  etablissement: async () =>
    (await import('./sources/etablissement/etablissement.ts')).etablissement,
  parcoursup: async () => (await import('./sources/parcoursup/parcoursup.ts')).parcoursup,
  lheo: async () => (await import('./sources/lheo/lheo.ts')).lheo,
  edof: async () => (await import('./sources/edof/edof.ts')).edof,
  editorial: async () => (await import('./sources/editorial/editorial.ts')).editorial,
};

export const allSources = (): Promise<Source[]> =>
  Promise.all(Object.values(modules).map((open) => open()));

export async function sourceNamed(name = ''): Promise<Source> {
  const open = Object.hasOwn(modules, name) ? modules[name] : undefined;
  if (open) return open();
  const known = Object.keys(modules).join(', ');
  throw new ImporterError(
    'import.usage',
    `${name ? `La source « ${name} » est inconnue` : 'Il manque la source'}. Sources connues : ${known}.`,
  );
}
