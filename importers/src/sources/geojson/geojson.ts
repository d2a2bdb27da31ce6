import type { Provenance } from '@portulan/content-schemas';
import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind } from '../../core/input/head.ts';
import { inspectText, type TextFile } from '../../core/inspect.ts';
import { jsonStart, textOfHead } from '../../core/recognise.ts';
import { releaseName } from '../../core/release-name.ts';
import type { Source } from '../../core/source.ts';
import { loadContours } from './load.ts';

const PAGE = 'https://geoservices.ign.fr/adminexpress';

/** Areas, not points: lists of places are published as GeoJSON too. */
function kindOf(head: Buffer): 'contours' | undefined {
  const keys = jsonStart(head)?.keys ?? [];
  if (!keys.includes('features') && !keys.includes('geometry')) return undefined;
  const text = textOfHead(head) ?? '';
  return /"type"\s*:\s*"Feature(?:Collection)?"/.test(text) &&
    /"type"\s*:\s*"(?:Multi)?Polygon"/.test(text)
    ? 'contours'
    : undefined;
}

const provenanceOf = (files: readonly TextFile[]): Provenance => ({
  source: 'geojson',
  titre: 'Contours des départements et des régions (Admin Express)',
  editeur: 'IGN',
  licence: 'Licence Ouverte 2.0',
  url: PAGE,
  release: releaseName(files),
});

/** Outlines of départements and regions, thinned to be drawn on a page. */
export const geojson: Source = {
  name: 'geojson',
  mode: 'complet',
  entities: ['contour'],
  recognise: (_file, head) => kindOf(head) !== undefined,
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const found = (await filesByKind(input, kindOf)).get('contours') ?? [];
    if (found.length === 0)
      throw new ImporterError(
        'import.geojson.noFile',
        `Aucun fichier GeoJSON de contours (polygones) ici. Ceux de l’IGN : ${PAGE}`,
      );
    const files = await Promise.all(found.map((file) => inspectText(file, signal)));
    return {
      files,
      provenance: async () => provenanceOf(files),
      load(context) {
        context.progress.step('Lecture et simplification des contours', files.length);
        return loadContours(files, context);
      },
    };
  },
};
