/** Where this instance keeps its state, and on which loopback ports it answers. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from './failure.ts';

export const ROOT = resolve(import.meta.dirname, '..', '..');

export type Home = {
  folder: string;
  secrets: string;
  instance: string;
  /** Symbolic link to the live version of the site. */
  current: string;
};

export function homeAt(folder: string): Home {
  return {
    folder,
    secrets: join(folder, 'secrets.json'),
    instance: join(folder, 'instance.json'),
    current: join(folder, 'site', 'current'),
  };
}

/** `$PORTULAN_HOME`; a relative one starts at the root, from where npm runs every command. */
export function portulanHome(env: NodeJS.ProcessEnv = process.env): Home {
  return homeAt(resolve(ROOT, env.PORTULAN_HOME || '.portulan'));
}

/** It holds keys and, later, personal data: for its owner only. */
export function prepareHome(home: Home): void {
  mkdirSync(home.folder, { recursive: true, mode: 0o700 });
  chmodSync(home.folder, 0o700);
}

export type PortName = 'PORT' | 'CMS_PORT';
const DEFAULT_PORTS: Record<PortName, number> = { PORT: 4321, CMS_PORT: 1337 };

export function portFrom(name: PortName, env: NodeJS.ProcessEnv = process.env): number {
  const text = env[name];
  if (!text) return DEFAULT_PORTS[name];
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(
      'start.portInvalid',
      `${name}=${text} n’est pas un port : donnez un nombre entier de 1 à 65535.`,
    );
  return port;
}

export const localUrl = (port: number) => `http://127.0.0.1:${port}`;
