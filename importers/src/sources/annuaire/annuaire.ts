import type { Provenance } from '@portulan/content-schemas';
import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { inspectText } from '../../core/inspect.ts';
import { hasColumns } from '../../core/recognise.ts';
import { releaseName } from '../../core/release-name.ts';
import type { Source } from '../../core/source.ts';
import { contentOf } from '../etablissement/content.ts';
import { type Files, loadAnnuaire } from './load.ts';
import { REQUIRED } from './raw.ts';

function kindOf(head: Buffer): keyof Files | undefined {
  if (hasColumns(head, REQUIRED)) return 'lieux';
  return contentOf(head) === 'cio' ? 'cio' : undefined;
}

async function select(input: InputFile[], signal: AbortSignal): Promise<Files> {
  const kinds = await filesByKind(input, kindOf);
  if (kinds.size === 0)
    throw new ImporterError(
      'import.annuaire.noFile',
      'Aucun annuaire de structures ici. Donnez la liste des CIO (annuaire de l’éducation) ou une liste aux colonnes NOM, RUE, CODE POSTAL, COMMUNE, TELEPHONE.',
    );
  const inspected = (kind: keyof Files) =>
    Promise.all((kinds.get(kind) ?? []).map((file) => inspectText(file, signal)));
  return { cio: await inspected('cio'), lieux: await inspected('lieux') };
}

const provenanceOf = ({ cio, lieux }: Files): Provenance => ({
  source: 'annuaire',
  titre: 'Annuaires des CIO, des missions locales et des Cap emploi',
  editeur: 'Ministère de l’Éducation nationale ; réseaux et collectivités',
  licence: 'Licence Ouverte 2.0',
  url: 'https://data.education.gouv.fr/explore/dataset/fr-en-annuaire-education/',
  release: releaseName([...cio, ...lieux]),
});

/** Places that receive and advise people. */
export const annuaire: Source = {
  name: 'annuaire',
  mode: 'complet',
  entities: ['structure'],
  recognise: (_file, head) => kindOf(head) !== undefined,
  async prepare(input, { signal }) {
    const files = await select(input, signal);
    const all = [...files.cio, ...files.lieux];
    return {
      files: all,
      provenance: async () => provenanceOf(files),
      load(context) {
        context.progress.step('Lecture des annuaires', all.length);
        return loadAnnuaire(files, context);
      },
    };
  },
};
