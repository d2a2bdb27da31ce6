import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { inspectText, type TextFile } from '../../core/inspect.ts';
import { jsonStart, textOfHead, xmlRootOf } from '../../core/recognise.ts';
import { inspectXml, type XmlFile } from '../../core/xml.ts';

export type Kind = 'fiches' | 'ideo' | 'domaines' | 'formations';

export type OnisepFiles = {
  fiches: XmlFile[];
  formations: XmlFile[];
  ideo: TextFile[];
  domaines: TextFile[];
};

/** « metiers » and « formations » are common roots: the Idéo identifiers make them Onisep's. */
const XML: Record<string, { kind: Kind; identifiant: RegExp }> = {
  metiers: { kind: 'fiches', identifiant: /<identifiant>\s*MET\.\d/ },
  formations: { kind: 'formations', identifiant: /<identifiant>\s*FOR\.\d/ },
};

const has = (keys: string[], wanted: string[]) => wanted.every((key) => keys.includes(key));

/** What a file is to this source, by its content. */
export function kindOf(head: Buffer): Kind | undefined {
  const root = xmlRootOf(head);
  if (root) {
    const known = Object.hasOwn(XML, root.name) ? XML[root.name] : undefined;
    return known?.identifiant.test(textOfHead(head) ?? '') ? known.kind : undefined;
  }
  const start = jsonStart(head);
  if (start?.kind !== 'array') return undefined;
  if (has(start.keys, ['libelle_metier', 'lien_site_onisepfr'])) return 'ideo';
  return has(start.keys, ['domaine_onisep', 'sous-domaine_onisep']) ? 'domaines' : undefined;
}

export async function selectFiles(input: InputFile[], signal: AbortSignal): Promise<OnisepFiles> {
  const found = await filesByKind(input, kindOf);
  if (!found.has('fiches') && !found.has('formations') && !found.has('ideo'))
    throw new ImporterError(
      'import.onisep.noFile',
      'Aucun fichier de l’Onisep ici. Téléchargez les fiches métiers et formations (XML) et la table Idéo-Métiers (JSON) : https://opendata.onisep.fr',
    );
  const xml = (kind: Kind) =>
    Promise.all((found.get(kind) ?? []).map((file) => inspectXml(file, signal)));
  const text = (kind: Kind) =>
    Promise.all((found.get(kind) ?? []).map((file) => inspectText(file, signal)));
  return {
    fiches: await xml('fiches'),
    formations: await xml('formations'),
    ideo: await text('ideo'),
    domaines: await text('domaines'),
  };
}
