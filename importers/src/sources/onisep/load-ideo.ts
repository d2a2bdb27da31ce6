import type { Position } from '../../core/collector.ts';
import type { TextFile } from '../../core/inspect.ts';
import { readJsonRows } from '../../core/json-rows.ts';
import type { LoadContext } from '../../core/source.ts';
import type { OnisepFiles } from './files.ts';
import { domaineOf, type Ideo, identifiantOf, ideoOf } from './ideo.ts';
import { RawDomaine, RawIdeoMetier } from './raw.ts';

/** Jobs of the Idéo table, with where each was first read. */
export type IdeoJobs = Map<string, { ideo: Ideo; at: Position }>;

/** Jobs of the Idéo tables, their domains compared with the list of the Onisep when it is there. */
export async function readIdeo(
  { ideo, domaines }: OnisepFiles,
  context: LoadContext,
): Promise<IdeoJobs> {
  const known = await readDomaines(domaines, context);
  const jobs: IdeoJobs = new Map();
  for (const file of ideo)
    await eachRow(file, context, (row, at) => {
      const parsed = RawIdeoMetier.safeParse(row);
      const identifiant = parsed.data && identifiantOf(parsed.data);
      if (!parsed.data || !identifiant)
        return context.collector.reject(
          at,
          'import.onisep.noIdentifier',
          `${file.name} : une ligne n’a pas d’identifiant « MET.… » dans « lien_site_onisepfr ». Corrigez cette ligne, puis relancez.`,
          'ficheMetier',
        );
      const first = jobs.get(identifiant);
      jobs.set(identifiant, { ideo: ideoOf(parsed.data, first?.ideo), at: first?.at ?? at });
    });
  if (known.size > 0) tellUnknownDomaines(jobs, known, context);
  return jobs;
}

async function readDomaines(files: TextFile[], context: LoadContext): Promise<Set<string>> {
  const known = new Set<string>();
  for (const file of files)
    await eachRow(file, context, (row) => {
      const { data } = RawDomaine.safeParse(row);
      if (data) known.add(domaineOf(`${data.domaine_onisep}/${data['sous-domaine_onisep']}`));
    });
  return known;
}

async function eachRow(
  file: TextFile,
  { collector, progress, signal }: LoadContext,
  each: (row: unknown, at: Position) => void,
): Promise<void> {
  for (const row of await readJsonRows(file, 'onisep', signal)) {
    collector.row(file.name);
    each(row, { file: file.name, extrait: JSON.stringify(row) });
  }
  progress.advance(1);
}

function tellUnknownDomaines(jobs: IdeoJobs, known: Set<string>, context: LoadContext): void {
  for (const { ideo } of jobs.values())
    for (const domaine of ideo.domaines)
      if (!known.has(domaine))
        context.collector.log.warn(
          'import.onisep.unknownDomaine',
          `Le domaine « ${domaine} » n’est pas dans la liste de l’Onisep : il est gardé tel quel.`,
        );
}
