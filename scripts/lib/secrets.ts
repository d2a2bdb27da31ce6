/** The keys and tokens of an instance: made once, kept in `secrets.json`, handed on by environment. */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from './failure.ts';
import type { Home } from './home.ts';

const NAMES = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'PORTULAN_TOKEN_IMPORTEUR',
  'PORTULAN_TOKEN_SITE',
  'PORTULAN_TOKEN_AGENCE',
  'PORTULAN_TOKEN_PORTAIL',
] as const;

export type Secrets = Record<(typeof NAMES)[number], string>;
const Secrets = z.record(z.enum(NAMES), z.string().min(32));

const generated = () => randomBytes(48).toString('base64url');

/** Reads the secrets, making those that are not there yet: a later version may need more. */
export function readOrMakeSecrets(home: Home): Secrets {
  const kept: Record<string, string> = readSecrets(home);
  const secrets = Object.fromEntries(NAMES.map((name) => [name, kept[name] ?? generated()]));
  const aside = `${home.secrets}.new`;
  writeFileSync(aside, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(aside, home.secrets);
  chmodSync(home.secrets, 0o600);
  return Secrets.parse(secrets);
}

/** For the commands that need an instance which was started once. */
export function readSecrets(home: Home): Partial<Secrets> {
  return existsSync(home.secrets) ? parse(home.secrets) : {};
}

function parse(path: string): Partial<Secrets> {
  try {
    return z.partialRecord(z.enum(NAMES), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Failure(
      'start.secretsUnreadable',
      `${path} n’est pas lisible. Rétablissez-le depuis une sauvegarde : sans ses clés, les comptes et les jetons de cette instance sont perdus.`,
      { cause },
    );
  }
}
