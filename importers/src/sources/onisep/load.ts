import type { Position } from '../../core/collector.ts';
import { fitter } from '../../core/fit.ts';
import type { LoadContext } from '../../core/source.ts';
import { openXml, type XmlElement, type XmlFile } from '../../core/xml.ts';
import type { OnisepFiles } from './files.ts';
import { type IdeoJobs, readIdeo } from './load-ideo.ts';
import { mapFormation, metiersOf } from './map-formation.ts';
import { identifiantOf, mapFiche, mapIdeo } from './map-metier.ts';

/** Diplomas that name a job, by job. */
type Diplomas = Map<string, Set<string>>;

const warner =
  ({ collector }: LoadContext) =>
  (what: string, message: string) =>
    collector.log.warn(`import.onisep.${what}`, message);

const dropping = (context: LoadContext) => (element: string) =>
  warner(context)(
    'badValue',
    `Élément « ${element} » : une valeur ne convient pas, elle est laissée de côté et la fiche est gardée.`,
  );

/** Diplomas first, for they name jobs; then the Idéo table; then the sheets, which unite the three. */
export async function loadOnisep(files: OnisepFiles, context: LoadContext): Promise<void> {
  const diplomas: Diplomas = new Map();
  for (const file of files.formations) await loadFormations(file, diplomas, context);
  const jobs = await readIdeo(files, context);
  for (const file of files.fiches) await loadFiches(file, { jobs, diplomas }, context);
  const fitted = fitter('onisep', context.collector.log);
  for (const [identifiant, { ideo, at }] of jobs) {
    const formations = diplomas.get(identifiant) ?? [];
    context.collector.add('ficheMetier', mapIdeo(identifiant, ideo, formations, fitted), at);
    diplomas.delete(identifiant);
  }
  tellWithoutJob(diplomas, context);
}

async function eachRecord(
  file: XmlFile,
  record: string,
  { collector, progress, signal }: LoadContext,
  each: (element: XmlElement, at: Position) => void,
): Promise<void> {
  for (const { code, message } of file.remarques) collector.log.warn(code, message);
  for await (const batch of openXml(file, { record, signal })) {
    for (const { element, line, extrait } of batch) {
      collector.row(file.name);
      each(element, { file: file.name, line, extrait });
    }
    await collector.flush();
  }
  progress.advance(1);
}

async function loadFormations(file: XmlFile, diplomas: Diplomas, context: LoadContext) {
  const fitted = fitter('onisep', context.collector.log);
  const onDropped = dropping(context);
  await eachRecord(file, 'formation', context, (element, at) => {
    const record = mapFormation(element, fitted, onDropped);
    if (!context.collector.add('formationInitiale', record, at)) return;
    for (const metier of metiersOf(element)) {
      const known = diplomas.get(metier) ?? new Set();
      diplomas.set(metier, known.add(record.identifiant));
    }
  });
}

async function loadFiches(
  file: XmlFile,
  { jobs, diplomas }: { jobs: IdeoJobs; diplomas: Diplomas },
  context: LoadContext,
): Promise<void> {
  const fitted = fitter('onisep', context.collector.log);
  await eachRecord(file, 'metier', context, (element, at) => {
    const identifiant = identifiantOf(element);
    const formations = diplomas.get(identifiant) ?? [];
    const known = { ideo: jobs.get(identifiant)?.ideo, formations };
    if (!context.collector.add('ficheMetier', mapFiche(element, known, fitted), at)) return;
    jobs.delete(identifiant);
    diplomas.delete(identifiant);
  });
}

function tellWithoutJob(diplomas: Diplomas, context: LoadContext): void {
  for (const wanted of diplomas.values())
    for (const _ of wanted)
      warner(context)(
        'noJob',
        'Un diplôme cite une fiche métier qui n’est dans aucun des fichiers lus : ce lien n’est pas gardé.',
      );
}
