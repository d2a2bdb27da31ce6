import type { Provenance } from '@portulan/content-schemas';
import { isoDate } from '../../core/dates.ts';
import { DOWNLOAD_PAGE, filesOf, type RncpFiles } from './files.ts';

const DEFAULTS = {
  source: 'rncp',
  titre: 'Répertoire national des certifications professionnelles et répertoire spécifique',
  editeur: 'France Compétences',
  licence: 'Licence Ouverte 2.0',
  url: DOWNLOAD_PAGE,
};

const DATE = /(?<!\d)(\d{4})[-_]?(\d{2})[-_]?(\d{2})(?!\d)/;

/** `export-fiches-rncp-v4-1-2026-08-12.xml` → `2026-08-12`: the files themselves carry no date. */
function dateInName(name: string): string | undefined {
  const [, ...parts] = DATE.exec(name) ?? [];
  return isoDate(parts.join(''));
}

export function provenanceOf(files: RncpFiles): Provenance {
  const versions = new Set(files.flux.map(({ version }) => version ?? 'sans version'));
  const [, kit] = /\.v(\d+(?:\.\d+)+)/.exec(files.kit.info?.name ?? '') ?? [];
  const release = [
    ...[...versions].sort().map((version) => `flux ${version}`),
    ...(files.kit.info ? [kit ? `kit CSV ${kit}` : 'kit CSV'] : []),
  ].join(', ');
  const dateRelease = (files.flux.length > 0 ? files.flux : filesOf(files))
    .map(({ name }) => dateInName(name) ?? '')
    .sort()
    .at(-1);
  return { ...DEFAULTS, release, ...(dateRelease ? { dateRelease } : {}) };
}
