import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind, headOf } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { type HashedFile, inspectText, type TextFile } from '../../core/inspect.ts';
import { csvHeaderOf, hasColumns, textOfHead, xmlRootOf } from '../../core/recognise.ts';
import { inspectXml, type XmlFile } from '../../core/xml.ts';

export type RncpKind = 'xml' | 'info' | 'rome' | 'nsf' | 'apprentissage';
export type FluxFile = XmlFile & { version: string | undefined };

export type RncpFiles = {
  flux: FluxFile[];
  /** The CSV tables, by what they are. */
  kit: Partial<Record<Exclude<RncpKind, 'xml'>, TextFile>>;
};

export const DOWNLOAD_PAGE =
  'https://www.data.gouv.fr/datasets/repertoire-national-des-certifications-professionnelles-et-repertoire-specifique';

const isFlux = (head: Buffer) =>
  xmlRootOf(head)?.name === 'FICHES' &&
  /<(?:VERSION_FLUX|NUMERO_FICHE|ID_FICHE)>/.test(textOfHead(head) ?? '');

/** What a file is to this source, by its root or its columns. */
export function kindOf(head: Buffer): RncpKind | undefined {
  if (isFlux(head)) return 'xml';
  if (hasColumns(head, ['coderncp', 'intitulediplome', 'niveaueurope'])) return 'info';
  if (hasColumns(head, ['coderncp', 'rome'])) return 'rome';
  if (hasColumns(head, ['code_rncp', 'code_diplome', 'fiche active/inactive']))
    return 'apprentissage';
  return csvHeaderOf(head).join() === 'coderncp,code,libelle' ? 'nsf' : undefined;
}

const versionOf = (head: Buffer) =>
  /<VERSION_FLUX>\s*([\d.]{1,12})\s*</.exec(textOfHead(head) ?? '')?.[1];

export const filesOf = ({ flux, kit }: RncpFiles): HashedFile[] => [...flux, ...Object.values(kit)];

export async function selectFiles(input: InputFile[], signal: AbortSignal): Promise<RncpFiles> {
  const found = await filesByKind(input, kindOf);
  refuseIncomplete(found);
  const files: RncpFiles = { flux: [], kit: {} };
  for (const [kind, [file, ...others]] of found) {
    if (!file) continue;
    if (kind === 'xml')
      for (const one of [file, ...others])
        files.flux.push({
          ...(await inspectXml(one, signal)),
          version: versionOf(await headOf(one)),
        });
    else if (others[0]) refuseTwice(file, others[0]);
    else files.kit[kind] = await inspectText(file, signal);
  }
  return files;
}

function refuseIncomplete(found: ReadonlyMap<RncpKind, InputFile[]>): void {
  const partOfKit = found.get('rome')?.[0] ?? found.get('nsf')?.[0];
  if (partOfKit && !found.has('info'))
    throw new ImporterError(
      'import.rncp.noInfo',
      `${partOfKit.name} est là sans la table rncp_info du même kit, qui donne les certifications (colonnes CodeRNCP, intituleDiplome, NiveauEurope). Ajoutez rncp_info, ou retirez ce fichier.`,
    );
  if (!found.has('xml') && !found.has('info'))
    throw new ImporterError(
      'import.rncp.notRncp',
      `Aucune fiche de certification ici : ni flux XML de France Compétences (racine FICHES), ni table rncp_info, ou ils sont vides. Téléchargez l’export XML : ${DOWNLOAD_PAGE}`,
    );
}

function refuseTwice(file: InputFile, other: InputFile): never {
  throw new ImporterError(
    'import.rncp.twice',
    `${other.name} est la même table que ${file.name} : gardez un seul des deux fichiers.`,
  );
}
