/** What a new portal shows without any download: our own jobs, news and guides. */
import { join } from 'node:path';
import { runNode } from '../lib/child.ts';
import { Failure } from '../lib/failure.ts';

const SEED = join('scripts', 'seed');
/** Jobs first: the texts name them. */
const SOURCES = ['rome', 'editorial'];

async function neverImported(source: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const url = `${env.CMS_URL}/api/ingest/runs/last?source=${source}`;
  const { status } = await fetch(url, {
    headers: { Authorization: `Bearer ${env.PORTULAN_TOKEN_IMPORTEUR}` },
  });
  if (status === 200 || status === 404) return status === 404;
  throw new Failure(
    'start.importsUnknown',
    `Le CMS a répondu ${status} à la question « quel est le dernier import de ${source} ? ». Si secrets.json a été changé, rétablissez-le.`,
    { context: { url, status } },
  );
}

/** Fills an empty portal by the same importers as real data; leaves any other one alone. */
export async function seedIfEmpty(env: NodeJS.ProcessEnv, say: (text: string) => void) {
  for (const source of SOURCES) {
    if (!(await neverImported(source, env))) continue;
    say(`Chargement de l’exemple : ${source}…`);
    await runNode([join('importers', 'src', 'cli.ts'), source, join(SEED, source)], { env });
  }
}
