/** Accounts of every role, made as an administrator makes them. */
import { type Administration, administration } from './client.ts';
import type { RunningCms } from './start-cms.ts';

/** Strapi's code of each role: its own three keep the ones that it gave. */
export const CODES = {
  redacteur: 'strapi-author',
  editeur: 'strapi-editor',
  moderateur: 'moderateur',
  gestionnaire: 'gestionnaire-donnees',
  administrateur: 'strapi-super-admin',
};
export type RoleName = keyof typeof CODES;

const PASSWORD = 'Un-Passe-1234';

/** A new account of that role, signed in. */
export async function signedIn(
  cms: RunningCms,
  admin: Administration,
  role: RoleName,
  name: string = role,
): Promise<Administration> {
  const roles = (await admin('GET', '/admin/roles')).body.data as { id: number; code: string }[];
  const { id } = roles.find(({ code }) => code === CODES[role]) as { id: number };
  const email = `${name}@roles.test`;
  const person = { firstname: name, lastname: 'Essai' };
  const made = await admin('POST', '/admin/users', { email, ...person, roles: [id] });
  const { registrationToken } = made.body.data;
  const userInfo = { ...person, password: PASSWORD };
  const registered = await admin('POST', '/admin/register', { registrationToken, userInfo });
  if (registered.status !== 200) throw new Error(JSON.stringify(registered.body));
  return administration(cms, { email, password: PASSWORD });
}
