import type { LoadContext, Role, Source } from '../../core/source.ts';
import { Addresses } from './address.ts';
import { filesOf, kindOf, type RncpFiles, selectFiles } from './files.ts';
import { loadFlux } from './load-flux.ts';
import { loadKit } from './load-kit.ts';
import { provenanceOf } from './release.ts';

/** The XML first: where the older kit holds the same certification, the XML is the one to keep. */
async function load(files: RncpFiles, context: LoadContext): Promise<void> {
  const addresses = new Addresses();
  const seen = new Set<string>();
  for (const file of files.flux) await loadFlux(file, context, addresses, seen);
  await loadKit(files, context, addresses, seen);
}

export const rncp: Source = {
  name: 'rncp',
  mode: 'complet',
  entities: ['certification', 'blocCompetences'],
  recognise: (_file, head): Role | false => (kindOf(head) ? 'importe' : false),
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const files = await selectFiles(input, signal);
    return {
      files: filesOf(files),
      provenance: async () => provenanceOf(files),
      load: (context) => load(files, context),
    };
  },
};
