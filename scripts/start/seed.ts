/**
 * What a new portal shows without any download: our own examples, imported as real data would be.
 * Offers and events are dated from the day of seeding, so that they are written where the portal keeps its state.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../lib/child.ts';
import { Failure } from '../lib/failure.ts';
import { type Home, ROOT } from '../lib/home.ts';
import { evenementsDates, readModelesEvenements } from './seed/evenements.ts';
import { jourDeDepart } from './seed/jours.ts';
import { readModeles } from './seed/modeles.ts';
import { offresXml } from './seed/offres.ts';

const SEED = join('scripts', 'seed');
/** Says to readers that the offers are invented. */
const CREDIT = 'source.json';

/** Each source of the example has a folder that bears its name. */
const seededSources = () =>
  readdirSync(join(ROOT, SEED), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

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

async function isEmpty(env: NodeJS.ProcessEnv): Promise<boolean> {
  for (const source of seededSources()) if (!(await neverImported(source, env))) return false;
  return true;
}

/** Its report is for those who import by hand: only a failure shows it. */
async function runImporter(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  let report = '';
  const stdout = (text: string) => {
    report += text;
  };
  try {
    await runNode([join('importers', 'src', 'cli.ts'), ...args], { env, stdout });
  } catch (error) {
    console.error(report);
    throw error;
  }
}

function writeOffers(folder: string, env: NodeJS.ProcessEnv): string {
  const lheo = join(folder, 'lheo');
  mkdirSync(lheo, { recursive: true });
  const xml = offresXml(readModeles(join(ROOT, SEED)), jourDeDepart(env, new Date()));
  writeFileSync(join(lheo, 'offres-exemple.xml'), xml);
  copyFileSync(join(ROOT, SEED, 'lheo', CREDIT), join(lheo, CREDIT));
  return lheo;
}

/** All texts again, now with the events: those that are there are left alone. */
function writeEditorial(folder: string, env: NodeJS.ProcessEnv): string {
  const editorial = join(folder, 'editorial');
  cpSync(join(ROOT, SEED, 'editorial'), editorial, { recursive: true });
  const events = join(editorial, 'evenements');
  mkdirSync(events, { recursive: true });
  const modeles = readModelesEvenements(join(ROOT, SEED));
  for (const event of evenementsDates(modeles, jourDeDepart(env, new Date())))
    writeFileSync(join(events, `${event.slug}.json`), JSON.stringify(event));
  return editorial;
}

/**
 * Fills an empty portal by the same importers as real data; leaves any other one alone. A seeding
 * that was cut begins again: what it had imported is found identical.
 */
export async function seedIfEmpty(
  home: Home,
  env: NodeJS.ProcessEnv,
  say: (text: string) => void,
): Promise<void> {
  const folder = join(home.folder, 'seed');
  const begun = join(folder, 'en-cours');
  if (!existsSync(begun) && !(await isEmpty(env))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(begun, '');
  say('Chargement de l’exemple : métiers, certifications, territoires, structures…');
  await runImporter(['all', '--from', SEED], env);
  say('Chargement de l’exemple : formations et sessions…');
  await runImporter(['lheo', writeOffers(folder, env)], env);
  await runImporter(['editorial', writeEditorial(folder, env)], env);
  rmSync(begun);
}
