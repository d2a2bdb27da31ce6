import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { inspectBytes } from '../../core/inspect.ts';
import type { Source } from '../../core/source.ts';
import { inspectTable, type TableFile } from '../../core/table.ts';
import { type Kind, kindOf } from './kinds.ts';
import { type Files, loadCorrespondances } from './load.ts';
import { passageFiles } from './passage-fap.ts';

const PAGE =
  'https://www.dares.travail-emploi.gouv.fr/actualite/la-nomenclature-des-familles-professionnelles';

async function select(files: InputFile[], signal: AbortSignal): Promise<Files> {
  const found = new Map<Kind, TableFile[]>();
  for (const [kind, inputs] of await filesByKind(files, kindOf)) {
    const inspected: TableFile[] = [];
    for (const file of inputs) inspected.push(await inspectTable(file, signal));
    found.set(kind, inspected);
  }
  if ([...found.keys()].some((kind) => kind !== 'metiers')) return found;
  throw new ImporterError(
    'import.correspondances.noFile',
    `Aucune table de la FAP 2021, FAP–PCS–ROME ou ROME–ISCO ici. Téléchargez-les : ${PAGE}`,
  );
}

const filesOf = (files: Files) => [...files.values()].flat();

export const correspondances: Source = {
  name: 'correspondances',
  mode: 'complet',
  entities: ['famille', 'correspondance'],
  recognise(_file, head) {
    const kind = kindOf(head);
    return kind === 'metiers' ? 'utilise' : kind !== undefined;
  },
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const files = await select(input, signal);
    const ours = await Promise.all(passageFiles.map((file) => inspectBytes(file, signal)));
    return {
      files: [...filesOf(files), ...ours],
      provenance: async () => ({
        source: 'correspondances',
        titre: 'Familles professionnelles et passages vers le ROME',
        editeur: 'Dares ; France Travail ; C2RP ; Portulan',
        licence: 'Licence Ouverte 2.0',
        url: PAGE,
        release: 'FAP 2021',
      }),
      async load(context) {
        progress.step('Lecture des correspondances');
        await loadCorrespondances(files, context);
      },
    };
  },
};
