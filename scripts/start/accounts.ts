/** The first accounts of a new instance: made here, kept hashed by the CMS, shown once. */
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../lib/home.ts';

type Account = { email: string; password: string };
export type FirstAccounts = { administrateur: Account; redacteur: Account };

/** Its presence says that the CMS has made its accounts: an instance has one first time. */
const madeMark = (home: Home) => join(home.folder, 'comptes-crees');

export function noteAccountsMade(home: Home): void {
  writeFileSync(madeMark(home), `${new Date().toISOString()}\n`, { mode: 0o600 });
}

/** Strapi asks for a lower-case letter, an upper-case one and a digit. */
const password = () => `${randomBytes(12).toString('base64url')}aA1`;

export function firstAccounts(home: Home): FirstAccounts | undefined {
  if (existsSync(madeMark(home))) return undefined;
  return {
    administrateur: { email: 'admin@portulan.localhost', password: password() },
    redacteur: { email: 'redaction@portulan.localhost', password: password() },
  };
}

export function accountsEnvironment(accounts: FirstAccounts | undefined): NodeJS.ProcessEnv {
  if (!accounts) return {};
  return {
    PORTULAN_ADMIN_EMAIL: accounts.administrateur.email,
    PORTULAN_ADMIN_PASSWORD: accounts.administrateur.password,
    PORTULAN_EDITEUR_EMAIL: accounts.redacteur.email,
    PORTULAN_EDITEUR_PASSWORD: accounts.redacteur.password,
  };
}

export function describeAccounts(accounts: FirstAccounts, agencyToken: string): string {
  const { redacteur, administrateur } = accounts;
  return `
  À noter maintenant, ceci ne sera plus affiché :
    Rédaction       ${redacteur.email}   ${redacteur.password}
    Administration  ${administrateur.email}   ${administrateur.password}
    Jeton des agences (lecture)   ${agencyToken}
`;
}
