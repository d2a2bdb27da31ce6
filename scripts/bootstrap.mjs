/**
 * The door of every `npm run`: installs what is missing, then runs `scripts/<name>.ts` under the
 * project's own Node. It is the one file that must run on Node 20 with nothing installed.
 *
 * `exec node … || node …` in package.json: npm sends a Ctrl-C that only it got to its shell, which
 * would keep it for itself; `exec` leaves no shell. Windows' shell has no `exec`, hence the second.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenParentDies } from './lib/leash.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.portulan-lockfile');
const windows = process.platform === 'win32';
const bundledNode = join(modules, '.bin', windows ? 'node.cmd' : 'node');
const NODE_MINIMUM = { major: 22, minor: 12 };

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`);

/** @param {string} text @returns {never} */
function giveUp(text) {
  say(text);
  process.exit(1);
}

/** @param {string} version */
function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return (
    major > NODE_MINIMUM.major || (major === NODE_MINIMUM.major && minor >= NODE_MINIMUM.minor)
  );
}

/**
 * Runs npm for its errors only: standard output belongs to the asked script.
 * @param {string[]} args @returns {Promise<number>}
 */
function npm(args) {
  return new Promise((resolve) => {
    const quiet = ['--loglevel=error', '--no-progress'];
    const child = spawn('npm', [...args, ...quiet], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: windows,
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** True after an `npm install` by hand too: npm keeps a lockfile of what it has installed. */
function isInstalled() {
  const installed = join(modules, '.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages: actual } = readJson(installed);
  const { packages: wanted } = readJson(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, link, optional }]) =>
      !path.includes('node_modules/') || link || optional || actual[path]?.version === version,
  );
}

/** Packages whose install script is really needed; the others would ask for a compiler for nothing. */
function packagesToPrepare() {
  const { allowScripts } = readJson(join(root, 'package.json'));
  return Object.keys(allowScripts).filter(
    (name) => allowScripts[name] && existsSync(join(modules, name)),
  );
}

async function installWhenNeeded() {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const digest = createHash('sha256').update(lockfile).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  let code = 0;
  if (!isInstalled()) {
    say('Installation des dépendances (une à deux minutes, la première fois seulement)…');
    const progress = setInterval(() => say(`  installation en cours : ${seconds()} s`), 15_000);
    code = await npm(['ci', '--ignore-scripts']);
    clearInterval(progress);
  }
  code ||= await npm(['rebuild', ...packagesToPrepare()]);
  if (code !== 0)
    giveUp(
      `L’installation a échoué (npm a rendu ${code}). Vérifiez l’accès au registre npm et la place sur le disque, puis relancez la même commande.`,
    );
  writeFileSync(stamp, digest);
  say(`Dépendances prêtes en ${seconds()} s.`);
}

function nodeToUse() {
  if (existsSync(bundledNode)) return bundledNode;
  if (isRecentEnough(process.versions.node)) return process.execPath;
  return giveUp(
    `Portulan a besoin de Node ${NODE_MINIMUM.major}.${NODE_MINIMUM.minor} ou plus récent ; celui-ci est ${process.version}, et le Node 24 livré par npm n’existe pas pour ${process.platform} ${process.arch} (ou les dépendances facultatives ont été écartées). Installez Node 24 depuis https://nodejs.org puis relancez la même commande.`,
  );
}

const [name = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(script))
  giveUp(
    'Usage : node scripts/bootstrap.mjs <commande>. Les commandes sont dans package.json, sous « scripts ».',
  );

await installWhenNeeded();

const child = spawn(nodeToUse(), [script, ...args], {
  stdio: 'inherit',
  shell: windows,
  env: { ...process.env, PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter) },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
if (process.env.npm_lifecycle_event)
  whenParentDies(() => child.kill('SIGTERM'), { throughShell: true });
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
