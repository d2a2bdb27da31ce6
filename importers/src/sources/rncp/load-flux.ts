import type { Position } from '../../core/collector.ts';
import { ImporterError } from '../../core/importer-error.ts';
import type { LoadContext } from '../../core/source.ts';
import { child, openXml, type XmlElement } from '../../core/xml.ts';
import type { Addresses } from './address.ts';
import { blocsOf, mapBloc } from './bloc.ts';
import { codeOf, mapFiche } from './fiche.ts';
import { DOWNLOAD_PAGE, type FluxFile } from './files.ts';
import { Remarks } from './remarks.ts';

/** Reads one XML, sheet by sheet; `seen` learns the certifications that it gives. */
export async function loadFlux(
  file: FluxFile,
  { collector, progress, signal }: LoadContext,
  addresses: Addresses,
  seen: Set<string>,
): Promise<void> {
  for (const { code, message } of file.remarques) collector.log.warn(code, message);
  const remarks = new Remarks(collector.log, file.name);
  warnVersion(file, remarks);
  progress.step(`Lecture de ${file.name}`);
  let sheets = 0;
  for await (const records of openXml(file, { record: 'FICHE', signal })) {
    for (const { element, line, extrait } of records)
      addSheet(element, { file: file.name, line, extrait });
    sheets += records.length;
    await collector.flush();
  }
  if (sheets === 0) refuseNoSheet(file.name);

  function addSheet(fiche: XmlElement, at: Position): void {
    collector.row(file.name);
    const record = mapFiche(fiche, remarks);
    record.slug = addresses.of(record);
    if (collector.add('certification', record, at)) seen.add(record.code);
    if (child(fiche, 'CORRESPONDANCES'))
      remarks.say(
        'correspondances',
        'CORRESPONDANCES',
        'les correspondances entre blocs de compétences ne sont pas reprises.',
      );
    for (const [index, bloc] of blocsOf(fiche).entries()) addBloc(bloc, codeOf(fiche), index, at);
  }

  function addBloc(bloc: XmlElement, certification: string, index: number, at: Position): void {
    collector.row(file.name);
    const record = mapBloc(bloc, { certification, rank: index + 1 }, remarks);
    collector.add('blocCompetences', record, { ...at, line: bloc.line });
  }
}

const KNOWN = /^4(?:\.|$)/;

function warnVersion({ version }: FluxFile, remarks: Remarks): void {
  if (!KNOWN.test(version ?? ''))
    remarks.say(
      'flux',
      'VERSION_FLUX',
      version
        ? `flux ${version}, alors que la version 4 est attendue : ce qui a changé de nom n’est pas lu.`
        : 'la version du flux n’est pas dite ; il est lu comme une version 4.',
    );
}

function refuseNoSheet(name: string): never {
  throw new ImporterError(
    'import.rncp.noSheet',
    `Le fichier ${name} ne contient aucune fiche (élément FICHE) : les données en place sont gardées. Téléchargez-le de nouveau : ${DOWNLOAD_PAGE}`,
  );
}
