/**
 * Builds what `server.js` runs: the server compiled from TypeScript and Strapi's admin, each only
 * when its sources changed. Several starts at once wait for the first one's build.
 * `--server` leaves the admin alone; `--force` builds all.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const cms = import.meta.dirname;
const dist = join(cms, 'dist');
const cache = join(cms, '.cache');
const lock = join(cache, 'build.lock');
const compiled = join(cache, 'compiled');
const args = new Set(process.argv.slice(2));
const require = createRequire(import.meta.url);

const binOf = (name: string, bin: string) => {
  const manifest = require.resolve(`${name}/package.json`);
  const bins = require(manifest).bin;
  return join(dirname(manifest), typeof bins === 'string' ? bins : bins[bin]);
};

const PARTS = {
  server: {
    sources: ['tsconfig.json', 'config/**/*.ts', 'src/**/*.{ts,json}'],
    without: /\.test\.ts$|^src\/(.*\/)?admin\//,
    built: join(dist, 'src', 'index.js'),
    command: [binOf('typescript', 'tsc'), '-p', 'tsconfig.json', '--outDir', compiled],
  },
  admin: {
    sources: [
      'package.json',
      'without-compile.cjs',
      'config/admin.ts',
      'config/plugins.ts',
      'src/admin/**/*.{ts,tsx}',
      'src/plugins/*/package.json',
      'src/plugins/*/admin/**/*.{ts,tsx}',
    ],
    without: /\.test\.tsx?$/,
    built: join(dist, 'build', 'index.html'),
    command: [
      '--require',
      join(cms, 'without-compile.cjs'),
      binOf('@strapi/strapi', 'strapi'),
      'build',
      '--silent',
    ],
  },
};

function digestOf({ sources, without }: { sources: string[]; without: RegExp }): string {
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '');
  hash.update(require('@strapi/strapi/package.json').version);
  for (const path of globSync(sources, { cwd: cms }).sort())
    if (!without.test(path)) hash.update(`${path}\0`).update(readFileSync(join(cms, path)));
  return hash.digest('hex');
}

const stampOf = (part: string) => join(dist, `.${part}.digest`);
const isFresh = (name: keyof typeof PARTS, digest: string) =>
  !args.has('--force') &&
  existsSync(PARTS[name].built) &&
  existsSync(stampOf(name)) &&
  readFileSync(stampOf(name), 'utf8') === digest;

function run(command: string[]): void {
  const { status } = spawnSync(process.execPath, command, {
    cwd: cms,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...buildEnv() },
  });
  if (status !== 0) {
    console.error('cms : la construction a échoué ; le message est au-dessus.');
    process.exit(status ?? 1);
  }
}

/** The admin's build loads the configuration: it gets no secret and a state folder of its own. */
function buildEnv(): Record<string, string> {
  const secrets = [
    'APP_KEYS',
    'ADMIN_JWT_SECRET',
    'API_TOKEN_SALT',
    'TRANSFER_TOKEN_SALT',
    'ENCRYPTION_KEY',
  ];
  return {
    ...Object.fromEntries(secrets.map((name) => [name, 'build'])),
    PORTULAN_HOME: join(cache, 'build-home'),
    DATABASE_URL: '',
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
  };
}

/** In one go, so that a CMS that starts meanwhile finds whole files. */
function moveIn(): void {
  mkdirSync(dist, { recursive: true });
  for (const folder of ['config', 'src']) {
    rmSync(join(dist, folder), { recursive: true, force: true });
    renameSync(join(compiled, folder), join(dist, folder));
  }
}

function buildPart(name: keyof typeof PARTS): void {
  const part = PARTS[name];
  const digest = digestOf(part);
  if (isFresh(name, digest)) return;
  const start = performance.now();
  console.log(
    name === 'admin'
      ? 'cms : construction de l’administration (une fois, une minute)…'
      : 'cms : compilation…',
  );
  rmSync(stampOf(name), { force: true });
  rmSync(compiled, { recursive: true, force: true });
  run(part.command);
  if (name === 'server') moveIn();
  writeFileSync(stampOf(name), digest);
  console.log(`cms : ${name} construit en ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A folder is made by one process only; a lock whose owner died is taken over. */
async function locked(work: () => void): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  for (let said = false; ; said = true) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const owner = join(lock, 'pid');
      const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : 0;
      const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
      if (pid ? !isAlive(pid) : age > 5_000) rmSync(lock, { recursive: true, force: true });
      else if (!said) console.log('cms : une autre construction est en cours, attente…');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  process.once('exit', () => rmSync(lock, { recursive: true, force: true }));
  work();
}

const wanted = (args.has('--server') ? ['server'] : ['server', 'admin']) as (keyof typeof PARTS)[];
if (wanted.some((name) => !isFresh(name, digestOf(PARTS[name]))))
  await locked(() => wanted.forEach(buildPart));
