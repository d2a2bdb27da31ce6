import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { portulanHome } from '../core/home.ts';
import { ImporterError } from '../core/importer-error.ts';

const TOKEN = 'PORTULAN_TOKEN_IMPORTEUR';

function storedToken(home: string): string | undefined {
  const path = join(home, 'secrets.json');
  if (!existsSync(path)) return undefined;
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)[TOKEN];
  } catch (cause) {
    throw new ImporterError(
      'import.settings.secrets',
      'Le fichier secrets.json n’est pas un JSON lisible. Réparez-le, ou donnez PORTULAN_TOKEN_IMPORTEUR.',
      { cause },
    );
  }
}

export type CmsSettings = { url: string; token: string; demande?: string };

/**
 * Where the CMS is and how to enter it: the environment first, then `secrets.json` of PORTULAN_HOME.
 * The worker says in PORTULAN_DEMANDE which request of the administration it answers.
 */
export function cmsSettings(env: NodeJS.ProcessEnv): CmsSettings {
  const token = env[TOKEN] || storedToken(portulanHome(env));
  if (!token)
    throw new ImporterError(
      'import.settings.token',
      `Il manque le jeton d’import : démarrez le portail une fois (npm start), ou donnez ${TOKEN}.`,
    );
  const url = env.CMS_URL || `http://127.0.0.1:${env.CMS_PORT || 1337}`;
  const demande = env.PORTULAN_DEMANDE;
  return { url: url.replace(/\/+$/, ''), token, ...(demande ? { demande } : {}) };
}
