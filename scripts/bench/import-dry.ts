/** `npm run bench -- import --volume-go N`: a file of invented offers of that many gigabytes, read without a CMS. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOffers } from './generators/lheo.ts';
import type { BenchResult, Say } from './result.ts';
import { runImport } from './run-import.ts';
import { withTemporaryHome } from './throwaway.ts';

const GO = 1024 ** 3;
/** With three sessions each. */
const BYTES_PER_FORMATION = 11_700;

export const runDry = (go: number, say: Say): Promise<BenchResult> =>
  withTemporaryHome(async ({ folder }) => {
    const file = join(folder, 'offres.xml');
    const formations = Math.ceil((go * GO) / BYTES_PER_FORMATION);
    say('Écriture des offres inventées…');
    await writeOffers(file, { formations, sessions: 3 * formations });
    const { size } = await stat(file);
    say('Essai à blanc…');
    const env = { ...process.env, PORTULAN_HOME: folder };
    const { wallSeconds, peakMemoryMb, total } = await runImport(env, 'lheo', file, ['--dry-run']);
    return {
      bench: 'import',
      figures: [
        { name: 'Fichier', value: size / GO, unit: 'Go' },
        { name: 'Enregistrements', value: total('accepted'), unit: '' },
        { name: 'Essai à blanc', value: wallSeconds, unit: 's' },
        { name: 'Lecture', value: size / 1024 ** 2 / wallSeconds, unit: 'Mo/s' },
      ],
      limits: [{ name: 'Mémoire de l’importeur', value: peakMemoryMb, unit: 'Mo', max: 300 }],
    };
  });
