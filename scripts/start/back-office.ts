/** Everything behind the public site: secrets, CMS with its first content. Each step only when needed. */
import { join } from 'node:path';
import { runNode } from '../lib/child.ts';
import { startCms } from '../lib/cms.ts';
import { type CmsLog, openLog } from '../lib/cms-log.ts';
import { cmsEnvironment } from '../lib/environment.ts';
import { type Home, localUrl, portFrom, prepareHome } from '../lib/home.ts';
import { claimHome } from '../lib/instance.ts';
import { requireFreePort } from '../lib/ports.ts';
import { readOrMakeSecrets } from '../lib/secrets.ts';
import {
  accountsEnvironment,
  describeAccounts,
  firstAccounts,
  noteAccountsMade,
} from './accounts.ts';
import { seedIfEmpty } from './seed.ts';
import { startWorker } from './worker.ts';

const CMS_BUILD = join('cms', 'build.mts');

export type BackOffice = {
  port: number;
  /** For the commands that read or feed this CMS. */
  env: NodeJS.ProcessEnv;
  adminBuilt: Promise<void>;
  /** Addresses and, the first time, credentials. */
  tell: () => void;
  /** Starts the worker. */
  work: (own?: NodeJS.ProcessEnv) => void;
};

/** What is left to tell, once. */
let word = '';
const leaveWord = (text: string) => {
  word = text;
};

/** Prints what must be known of a first start, unless it has been. */
export function tellWord(): void {
  if (word) console.log(word);
  word = '';
}

async function buildAdmin(log: CmsLog): Promise<void> {
  try {
    await runNode([CMS_BUILD], { stdout: log.write, stderr: log.write });
  } catch (error) {
    console.error(log.recent());
    throw error;
  }
}

export async function startBackOffice(
  home: Home,
  say: (text: string) => void,
): Promise<BackOffice> {
  const [port, cmsPort] = [portFrom('PORT'), portFrom('CMS_PORT')];
  prepareHome(home);
  await claimHome(home, { port, cmsPort });
  await requireFreePort('PORT', port);
  await requireFreePort('CMS_PORT', cmsPort);
  const secrets = readOrMakeSecrets(home);
  const accounts = firstAccounts(home);

  say('Préparation du CMS…');
  await runNode([CMS_BUILD, '--server']);
  const log = openLog(home);
  say('Démarrage du CMS…');
  await startCms({ home, port: cmsPort, secrets, env: accountsEnvironment(accounts), log });
  // The longest to build, and nothing below waits for it. Not sooner: Strapi's builder removes the
  // folder that a starting CMS looks for.
  const adminBuilt = buildAdmin(log);
  adminBuilt.catch(() => {});
  if (accounts) {
    noteAccountsMade(home);
    // Told once, at the end; also when a later step fails, for nobody could log in otherwise.
    leaveWord(describeAccounts(accounts, secrets.PORTULAN_TOKEN_AGENCE));
  }
  const env = {
    ...(await cmsEnvironment(home)),
    CMS_URL: localUrl(cmsPort),
    PORTULAN_SITE_URL: process.env.PORTULAN_SITE_URL ?? localUrl(port),
  };
  await seedIfEmpty(home, env, say);
  const tell = () => {
    console.log(`
  Portail         ${localUrl(port)}
  Administration  ${localUrl(cmsPort)}/admin`);
    tellWord();
    console.log(`  État : ${home.folder} · journal du CMS : ${log.path} · Ctrl-C arrête tout.`);
  };
  const work = (own: NodeJS.ProcessEnv = {}) => startWorker({ ...env, ...own }, log);
  return { port, env, adminBuilt, tell, work };
}
