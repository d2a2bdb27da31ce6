import type { CmsClient } from '../../cms-client/cms-client.ts';
import { decodeChunks } from '../../core/encoding.ts';
import { ImporterError } from '../../core/importer-error.ts';
import type { InputFile } from '../../core/input/input.ts';
import { type HashedFile, inspectBytes, inspectText, type TextFile } from '../../core/inspect.ts';
import { explainIssues, parseInFrench } from '../../core/issues.ts';
import { jsonStart } from '../../core/recognise.ts';
import type { LoadContext, Prepared, Role, Source } from '../../core/source.ts';
import { mediaTypeOf, provenanceOf } from './map.ts';
import { RawContent, RawSource } from './raw.ts';

type Kind = 'article' | 'guide';
type ContentFile = TextFile & { kind: Kind };
type Picture = NonNullable<RawContent['image']> & { file: HashedFile };

const FOLDERS: Record<string, Kind> = { articles: 'article', guides: 'guide' };
const base = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** Anywhere below the root, so that an archive with one folder inside works too. */
function contentKind({ name }: InputFile): Kind | undefined {
  const [, folder = ''] = /(?:^|\/)(articles|guides)\/[^/]+\.json$/.exec(name) ?? [];
  return FOLDERS[folder];
}

const isPicture = ({ name }: InputFile) =>
  /(?:^|\/)images\/[^/]+$/.test(name) && mediaTypeOf(name) !== undefined;

const isSource = ({ name }: InputFile) => base(name) === 'source.json';

function roleOf(file: InputFile, head: Buffer): Role | false {
  if (isPicture(file)) return 'utilise';
  const start = jsonStart(head);
  if (start?.kind !== 'object') return false;
  if (contentKind(file)) return start.keys.includes('titre') ? 'importe' : false;
  const known = Object.keys(RawSource.shape);
  return isSource(file) && start.keys.every((key) => known.includes(key)) ? 'utilise' : false;
}

async function readJson(file: TextFile): Promise<unknown> {
  const text = (await Array.fromAsync(decodeChunks(await file.open(), file.encoding))).join('');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ImporterError(
      'import.editorial.json',
      `${file.name} n’est pas un JSON valide : ${(cause as Error).message}. Corrigez ce fichier, puis relancez ; rien n’a été envoyé.`,
      { cause },
    );
  }
}

async function readAs<S extends typeof RawSource | typeof RawContent>(file: TextFile, schema: S) {
  const parsed = parseInFrench(schema, await readJson(file));
  if (parsed.success) return parsed.data;
  throw new ImporterError(
    'import.editorial.shape',
    `${file.name} : ${explainIssues(parsed.error)}. Corrigez ce fichier, puis relancez ; rien n’a été envoyé.`,
  );
}

class Editorial {
  readonly contents: ContentFile[] = [];
  readonly images = new Map<string, HashedFile>();
  readonly #read: RawContent[] = [];
  readonly #pictures = new Map<string, Picture>();
  source: TextFile | undefined;

  get files(): HashedFile[] {
    return [...this.contents, ...this.images.values(), ...(this.source ? [this.source] : [])];
  }

  async load({ collector, progress, signal }: LoadContext): Promise<void> {
    progress.step('Lecture des contenus', this.contents.length);
    for (const file of this.contents) {
      signal.throwIfAborted();
      const content = (await readAs(file, RawContent)) as RawContent;
      this.#read.push(content);
      this.#add(file, content, collector);
      progress.advance(1);
    }
    for (const name of this.images.keys())
      if (!this.#pictures.has(name))
        collector.log.warn(
          'import.editorial.unusedImage',
          `images/${name} n’est utilisée par aucun contenu : elle n’est pas envoyée.`,
        );
  }

  /** Dated by the newest content, so to ask for once all are read. */
  async provenance() {
    const said = this.source ? ((await readAs(this.source, RawSource)) as RawSource) : {};
    return provenanceOf(this.#read, said);
  }

  #add(file: ContentFile, content: RawContent, collector: LoadContext['collector']): void {
    const at = { file: file.name };
    collector.row(file.name);
    const picture = content.image && this.images.get(content.image.nom);
    if (content.image && !picture)
      collector.reject(
        at,
        'import.editorial.imageMissing',
        `${file.name} : l’image « ${content.image.nom} » n’est pas dans images/. Ajoutez-la ou retirez-la du contenu.`,
        file.kind,
      );
    else if (collector.add(file.kind, content, at) && content.image && picture)
      this.#pictures.set(content.image.nom, { ...content.image, file: picture });
  }

  /** Pictures first: a record names them by file name and must find them in the media library. */
  async sendPictures(cms: CmsClient, { progress, signal }: LoadContext): Promise<void> {
    progress.step(`Envoi de ${this.#pictures.size} images`, this.#pictures.size);
    for (const { nom, alternative, credit, file } of this.#pictures.values()) {
      signal.throwIfAborted();
      const bytes = Buffer.concat(await Array.fromAsync(await file.open()));
      await cms.putMedia({
        nom,
        bytes,
        type: mediaTypeOf(nom) ?? 'application/octet-stream',
        alternative,
        ...(credit ? { credit } : {}),
      });
      progress.advance(1);
    }
  }
}

async function prepare(files: InputFile[], signal: AbortSignal): Promise<Prepared> {
  const found = new Editorial();
  for (const file of files) {
    const kind = contentKind(file);
    if (kind) found.contents.push({ ...(await inspectText(file, signal)), kind });
    else if (isPicture(file)) found.images.set(base(file.name), await inspectBytes(file, signal));
    else if (isSource(file)) found.source = await inspectText(file, signal);
  }
  if (found.contents.length === 0)
    throw new ImporterError(
      'import.editorial.empty',
      'Aucun fichier articles/*.json ni guides/*.json ici. Donnez le dossier qui contient articles/, guides/ et images/.',
    );
  return {
    files: found.files,
    provenance: () => found.provenance(),
    load: (context) => found.load(context),
    beforeSend: (cms, context) => found.sendPictures(cms, context),
  };
}

/** News and guides written by hand: created when absent, never overwritten, so a partial run. */
export const editorial: Source = {
  name: 'editorial',
  mode: 'partiel',
  entities: ['article', 'guide'],
  recognise: roleOf,
  prepare: (files, { signal }) => prepare(files, signal),
};
