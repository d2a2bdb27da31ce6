/** The real ROME set, from files to CMS, against Strapi's own REST create in the same run. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeStrapiAlone } from './baselines/strapi-rest.ts';
import { romeFolder } from './real-data.ts';
import { createAll, sampleRecords } from './rest-create.ts';
import type { BenchResult, Say } from './result.ts';
import { type ImportMeasure, runImport } from './run-import.ts';
import { type Throwaway, withCms, withTemporaryHome } from './throwaway.ts';

const SAMPLE = 400;
/** REST is measured at each, and its best figure is the baseline. */
const CONCURRENCY = [1, 4, 16];

/** The same set with one job's label changed. */
function withOneChangedLabel(rome: string, folder: string): string {
  const copy = join(folder, 'rome-changed');
  cpSync(rome, copy, { recursive: true });
  const path = join(copy, 'unix_referentiel_code_rome_v460_utf8.csv');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^("A1101",.*?)Conducteur \//m, '$1Pilote /'));
  return copy;
}

type Measures = {
  first: ImportMeasure;
  again: ImportMeasure;
  changed: ImportMeasure;
  restByConcurrency: Map<number, number>;
};

async function measureOurs(cms: Throwaway, rome: string, say: Say) {
  say('Premier import…');
  const first = await runImport(cms.env, 'rome', rome);
  say('Les mêmes fichiers…');
  const again = await runImport(cms.env, 'rome', rome);
  say('Un libellé changé…');
  const changed = await runImport(cms.env, 'rome', withOneChangedLabel(rome, cms.home.folder));
  const sample = await sampleRecords(cms, first.accepted, SAMPLE);
  return { first, again, changed, sample };
}

async function measure(say: Say): Promise<Measures> {
  const rome = romeFolder();
  const { sample, ...ours } = await withTemporaryHome((home) =>
    withCms(home, (cms) => measureOurs(cms, rome, say)),
  );
  const restByConcurrency = new Map<number, number>();
  for (const concurrency of CONCURRENCY) {
    say(`REST de Strapi, ${concurrency} à la fois…`);
    const rate = await withTemporaryHome((home) =>
      withCms(home, (cms) => createAll(cms, sample, concurrency), makeStrapiAlone(home.folder)),
    );
    restByConcurrency.set(concurrency, rate);
  }
  return { ...ours, restByConcurrency };
}

export async function run(say: Say): Promise<BenchResult> {
  const { first, again, changed, restByConcurrency } = await measure(say);
  const rate = first.total('accepted') / first.wallSeconds;
  const rest = Math.max(...restByConcurrency.values());
  return {
    bench: 'import',
    figures: [
      { name: 'Enregistrements du premier import', value: first.total('accepted'), unit: '' },
      { name: 'Premier import, des fichiers au CMS', value: first.wallSeconds, unit: 's' },
      { name: 'Débit du premier import', value: rate, unit: 'documents/s' },
      ...[...restByConcurrency].map(([concurrency, value]) => ({
        name: `REST de Strapi, ${concurrency} à la fois`,
        value,
        unit: 'documents/s',
      })),
      { name: 'Un libellé changé', value: changed.wallSeconds, unit: 's' },
      {
        name: 'Enregistrements modifiés par ce libellé',
        value: changed.total('updated'),
        unit: '',
      },
    ],
    limits: [
      { name: 'Débit, face au REST de Strapi', value: rate / rest, unit: 'fois', min: 40 },
      { name: 'Mêmes fichiers', value: again.wallSeconds, unit: 's', max: 2 },
      {
        name: 'Un libellé changé, face au premier import',
        value: (100 * changed.wallSeconds) / first.wallSeconds,
        unit: '%',
        max: 40,
      },
      {
        name: 'Mémoire de l’importeur',
        value: Math.max(first.peakMemoryMb, again.peakMemoryMb, changed.peakMemoryMb),
        unit: 'Mo',
        max: 300,
      },
    ],
  };
}
