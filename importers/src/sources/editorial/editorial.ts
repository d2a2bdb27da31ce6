import type { Provenance } from '@portulan/content-schemas';
import type { CmsClient } from '../../cms-client/cms-client.ts';
import { ImporterError } from '../../core/importer-error.ts';
import type { InputFile } from '../../core/input/input.ts';
import { type HashedFile, inspectBytes, inspectText, type TextFile } from '../../core/inspect.ts';
import { explainIssues, parseInFrench } from '../../core/issues.ts';
import { readJson } from '../../core/json-rows.ts';
import { jsonStart } from '../../core/recognise.ts';
import type { LoadContext, Prepared, Role, Source } from '../../core/source.ts';
import { provenanceOf } from './map.ts';
import { type FileNamed, filesOf, mediaTypeOf, RawContent } from './raw.ts';

type ContentFile = TextFile & { kind: Kind };
type Media = FileNamed & { file: HashedFile };

/** One folder a kind of text. */
const FOLDERS = {
  articles: 'article',
  guides: 'guide',
  dossiers: 'dossier',
  evenements: 'evenement',
  publications: 'publication',
  temoignages: 'temoignage',
  termes: 'terme',
  questions: 'question',
  pages: 'page',
  partenaires: 'partenaire',
  'complements-metiers': 'complementMetier',
  'complements-formations': 'complementFormation',
  'complements-territoires': 'complementTerritoire',
  accueils: 'accueil',
  navigations: 'navigation',
  alertes: 'alerte',
} as const;
type Kind = (typeof FOLDERS)[keyof typeof FOLDERS];

const base = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** Anywhere below the root, so that an archive with one folder inside works too. */
function contentKind({ name }: InputFile): Kind | undefined {
  const [, folder = ''] = /(?:^|\/)([a-z-]+)\/[^/]+\.json$/.exec(name) ?? [];
  return Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder as keyof typeof FOLDERS] : undefined;
}

/** What names a text: a term of the glossary is named by itself. */
const TITLES = ['titre', 'terme', 'question', 'nom'];

const isMedia = ({ name }: InputFile) =>
  /(?:^|\/)(?:images|fichiers)\/[^/]+$/.test(name) && mediaTypeOf(name) !== undefined;

function roleOf(file: InputFile, head: Buffer): Role | false {
  if (isMedia(file)) return 'utilise';
  const start = jsonStart(head);
  const isContent = start?.kind === 'object' && TITLES.some((title) => start.keys.includes(title));
  return isContent && contentKind(file) ? 'importe' : false;
}

async function readContent(file: TextFile): Promise<RawContent> {
  const parsed = parseInFrench(RawContent, await readJson(file, 'editorial'));
  if (parsed.success) return parsed.data;
  throw new ImporterError(
    'import.editorial.shape',
    `${file.name} : ${explainIssues(parsed.error)}. Corrigez ce fichier, puis relancez ; rien n’a été envoyé.`,
  );
}

class Editorial {
  readonly contents: ContentFile[] = [];
  readonly medias = new Map<string, HashedFile>();
  readonly #read: RawContent[] = [];
  readonly #named = new Map<string, Media>();

  get files(): HashedFile[] {
    return [...this.contents, ...this.medias.values()];
  }

  async load({ collector, progress, signal }: LoadContext): Promise<void> {
    progress.step('Lecture des contenus', this.contents.length);
    for (const file of this.contents) {
      signal.throwIfAborted();
      const content = await readContent(file);
      this.#read.push(content);
      this.#add(file, content, collector);
      progress.advance(1);
    }
    for (const [name, file] of this.medias)
      if (!this.#named.has(name))
        collector.log.warn(
          'import.editorial.unusedFile',
          `${file.name} n’est utilisé par aucun contenu : ce fichier n’est pas envoyé.`,
        );
  }

  /** Dated by the newest content, so to ask for once all are read. */
  provenance(): Provenance {
    return provenanceOf(this.#read);
  }

  #add(file: ContentFile, content: RawContent, collector: LoadContext['collector']): void {
    const at = { file: file.name };
    collector.row(file.name);
    const named = filesOf(content);
    const missing = named.find(({ nom }) => !this.medias.has(nom));
    if (missing)
      collector.reject(
        at,
        'import.editorial.fileMissing',
        `${file.name} : « ${missing.nom} » n’est ni dans images/ ni dans fichiers/. Ajoutez-le ou retirez-le du contenu.`,
        file.kind,
      );
    else if (collector.add(file.kind, content, at))
      for (const media of named)
        this.#named.set(media.nom, { ...media, file: this.medias.get(media.nom) as HashedFile });
  }

  /** Files first: a record names them by file name and must find them in the media library. */
  async sendFiles(cms: CmsClient, { progress, signal }: LoadContext): Promise<void> {
    progress.step(`Envoi de ${this.#named.size} fichiers`, this.#named.size);
    for (const { nom, alternative = '', credit, file } of this.#named.values()) {
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
    else if (isMedia(file)) found.medias.set(base(file.name), await inspectBytes(file, signal));
  }
  if (found.contents.length === 0)
    throw new ImporterError(
      'import.editorial.empty',
      'Aucun fichier articles/*.json ni guides/*.json ici. Donnez le dossier qui contient articles/, guides/, questions/…, images/ et fichiers/.',
    );
  return {
    files: found.files,
    provenance: async () => found.provenance(),
    load: (context) => found.load(context),
    beforeSend: (cms, context) => found.sendFiles(cms, context),
  };
}

/** Texts written by hand: created when absent, never overwritten, so a partial run. */
export const editorial: Source = {
  name: 'editorial',
  mode: 'partiel',
  entities: Object.values(FOLDERS),
  recognise: roleOf,
  prepare: (files, { signal }) => prepare(files, signal),
};
