import type { Core } from '@strapi/strapi';
import { administrateur } from './administrateur';
import { editeur } from './editeur';
import { gestionnaireDonnees } from './gestionnaire-donnees';
import { moderateur } from './moderateur';
import { permissionsOf } from './permissions-of';
import { redacteur } from './redacteur';
import type { RoleFile } from './role-file';

/** The agencies have no account: their role is a token, in bootstrap/tokens. */
export const ROLES: readonly RoleFile[] = [
  redacteur,
  editeur,
  moderateur,
  gestionnaireDonnees,
  administrateur,
];

type Role = { id: number; code: string };

async function storedRole(strapi: Core.Strapi, file: RoleFile): Promise<Role> {
  const { code, name, description } = file;
  const query = strapi.db.query('admin::role');
  const found = (await query.findOne({ where: { code } })) as Role | null;
  if (!found) return strapi.service('admin::role').create({ code, name, description });
  await query.update({ where: { id: found.id }, data: { name, description } });
  return found;
}

/** Gives each role what its file says, no more and no less. */
export async function applyRoles(strapi: Core.Strapi): Promise<void> {
  for (const file of ROLES) {
    const { id } = await storedRole(strapi, file);
    if (file.rights === 'all') continue;
    await strapi
      .service('admin::role')
      .assignPermissions(id, permissionsOf(strapi, file.rights, file.actions));
  }
}
