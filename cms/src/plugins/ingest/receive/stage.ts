import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Plan } from '../../../lib/plan';
import { CmsError } from '../../../lib/probleme';
import type { RejetJournal } from '../rejets/journal';
import type { IngestedRecord, Rejet, RunHeader, RunTrailer, Staged, StagedType } from '../types';
import { headerError, headerOf, problemOf, rejetOf, trailerOf } from './check';
import { fingerprintOf } from './fingerprint';
import { cutStream, type Line, linesOf } from './lines';
import { StagingFile } from './staging-file';

/** Those that the answer tells; the journal keeps more. */
const MAX_TOLD = 1_000;
const MAX_EXTRACT = 200;

type Message = { type?: unknown; record?: unknown; fin?: { count?: unknown } };

export type StageOptions = {
  folder: string;
  plans: Map<string, Plan>;
  /** Filled while the stream is read: what it holds stays when the stream is refused. */
  journal: RejetJournal;
  /** Called once the header is known, before any record is read. */
  onHeader: (header: RunHeader) => Promise<void>;
  /** A reason that the schema cannot see, such as a picture that was not sent. */
  refuse: (plan: Plan, record: IngestedRecord) => Promise<string | undefined>;
};

function parse({ number, text }: Line): Message {
  try {
    const message: unknown = JSON.parse(text);
    if (message && typeof message === 'object') return message as Message;
  } catch {
    // told below, like a line that is JSON but no object
  }
  throw new CmsError('ingest.line', 400, `La ligne ${number} n’est pas un objet JSON.`);
}

/** Reads a whole run into files, checking each record; changes nothing in the database. */
class Stager {
  readonly types = new Map<string, StagedType>();
  readonly rejets: Rejet[] = [];
  private readonly files = new Map<string, StagingFile>();
  private count = 0;

  constructor(
    private readonly header: RunHeader,
    private readonly options: StageOptions,
  ) {}

  async take(line: Line, { type, record }: Message): Promise<void> {
    this.count += 1;
    const plan = this.options.plans.get(type as string);
    if (!plan || plan.type.kind === 'technical')
      throw new CmsError(
        'ingest.type',
        422,
        `Ligne ${line.number} : le type « ${String(type)} » n’existe pas.`,
      );
    const staged = this.types.get(plan.name) ?? (await this.open(plan.name));
    const problem = problemOf(plan.name, record, line.text);
    if (problem) return this.reject(line, plan, record, 'ingest.invalid', problem);
    const valid = record as IngestedRecord;
    const key = valid[plan.key] as string;
    if (staged.keys.has(key))
      return this.reject(
        line,
        plan,
        record,
        'ingest.duplicate',
        `La clé « ${key} » est déjà dans cette importation.`,
      );
    const refusal = await this.options.refuse(plan, valid);
    if (refusal) return this.reject(line, plan, record, 'ingest.mediaAbsent', refusal);
    staged.keys.add(key);
    staged.accepted += 1;
    await this.files.get(plan.name)?.add(key, fingerprintOf(plan, valid), line.text);
  }

  takeRejet(line: Line, message: Message): void {
    const rejet = rejetOf(message);
    if (!rejet)
      throw new CmsError('ingest.line', 400, `La ligne ${line.number} n’est pas un rejet lisible.`);
    this.options.journal.add(rejet);
  }

  end(message: Message): RunTrailer {
    const trailer = trailerOf(message);
    if (trailer?.count === this.count) return trailer;
    throw cutStream(
      `Le flux annonce ${String(message.fin?.count)} enregistrements et en apporte ${this.count} ; rien n’a changé.`,
    );
  }

  async close(): Promise<void> {
    for (const file of this.files.values()) await file.close();
  }

  private async open(name: string): Promise<StagedType> {
    const file = join(this.options.folder, `${name}.ndjson`);
    this.files.set(name, await StagingFile.create(file));
    const staged = {
      name,
      file,
      accepted: 0,
      rejected: 0,
      keys: new Set<string>(),
      refusedKeys: new Set<string>(),
    };
    this.types.set(name, staged);
    return staged;
  }

  private reject(
    { number, text }: Line,
    plan: Plan,
    record: unknown,
    code: string,
    message: string,
  ): void {
    const staged = this.types.get(plan.name) as StagedType;
    staged.rejected += 1;
    const key = (record as IngestedRecord | null)?.[plan.key];
    if (typeof key === 'string') staged.refusedKeys.add(key);
    const extrait = text.length > MAX_EXTRACT ? `${text.slice(0, MAX_EXTRACT)}…` : text;
    const { source } = this.header;
    const rejet = { source, position: `ligne ${number}`, code, message, extrait };
    this.options.journal.add(rejet);
    if (this.rejets.length < MAX_TOLD) this.rejets.push(rejet);
  }
}

export async function stage(req: IncomingMessage, options: StageOptions): Promise<Staged> {
  let header: RunHeader | undefined;
  let stager: Stager | undefined;
  let trailer: RunTrailer | undefined;
  try {
    for await (const line of linesOf(req)) {
      const message = parse(line);
      if (trailer)
        throw cutStream(`La ligne ${line.number} vient après la fin annoncée ; rien n’a changé.`);
      if (!stager) {
        header = headerOf(message);
        await options.onHeader(header);
        stager = new Stager(header, options);
      } else if ('fin' in message) {
        trailer = stager.end(message);
      } else if ('rejet' in message) stager.takeRejet(line, message);
      else await stager.take(line, message);
    }
  } finally {
    await stager?.close();
  }
  if (!header || !stager)
    throw headerError('Le flux est vide : sa première ligne doit décrire l’importation.');
  if (!trailer) throw cutStream('Le flux n’a pas de ligne de fin ; rien n’a changé.');
  return { header, types: stager.types, rejets: stager.rejets, trailer };
}
