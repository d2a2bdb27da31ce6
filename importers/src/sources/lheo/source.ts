import type { EntityName, Provenance } from '@portulan/content-schemas';
import { releaseName } from '../../core/release-name.ts';
import type { LoadContext, Source } from '../../core/source.ts';
import { inspectXml } from '../../core/xml.ts';
import type { Dialect } from './dialect.ts';
import { type Accepts, type OfferFile, offersVersion, selectOffers } from './files.ts';
import { Reading } from './reading.ts';
import { versionRemark } from './version.ts';

type Credit = Omit<Provenance, 'source' | 'release' | 'dateRelease'>;

/** Organisations first, as what the others point to. */
const ENTITIES: readonly EntityName[] = ['organisme', 'formation', 'action', 'session'];

/** The latest day of export, where the files say it. */
function releaseOf(files: OfferFile[]): Pick<Provenance, 'release' | 'dateRelease'> {
  const dateRelease = files
    .flatMap((file) => file.export ?? [])
    .sort()
    .at(-1);
  return dateRelease
    ? { release: `export du ${dateRelease}`, dateRelease }
    : { release: releaseName(files) };
}

async function load(dialect: Dialect, files: OfferFile[], context: LoadContext): Promise<void> {
  const { collector, progress, signal } = context;
  const reading = new Reading(dialect, context);
  progress.step('Lecture des offres de formation', files.length);
  for (const file of files) {
    const remark = versionRemark(file.version);
    const inspected = await inspectXml(file, signal);
    for (const { code, message } of inspected.remarques) collector.log.warn(code, message);
    if (remark) collector.log.warn(`import.${dialect.source}.version`, remark);
    await reading.read(inspected);
    progress.advance(1);
  }
}

/** A source of training offers: those of LHEO that `accepts` takes, told in a dialect. */
export const offersSource = (dialect: Dialect, credit: Credit, accepts: Accepts): Source => ({
  name: dialect.source,
  mode: 'complet',
  entities: ENTITIES,
  recognise(_file, head) {
    const version = offersVersion(head);
    return version !== undefined && accepts(version);
  },
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const files = await selectOffers(input, dialect.source, accepts, signal);
    return {
      files,
      provenance: async () => ({ source: dialect.source, ...credit, ...releaseOf(files) }),
      load: (context) => load(dialect, files, context),
    };
  },
});
