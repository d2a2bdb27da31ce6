import type { Core } from '@strapi/strapi';
import { contract } from '../../lib/contract';
import { author } from './author';
import { editor } from './editor';
import type { RoleFile } from './role-file';

const ROLES: readonly RoleFile[] = [editor, author];
const EXPLORER = 'plugin::content-manager.explorer';
const IS_CREATOR = 'admin::is-creator';

type Permission = {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
};
type Role = { id: number; code: string };

/** Every field of a type, those of its components by path: what Strapi checks one by one. */
function fieldsOf(strapi: Core.Strapi, uid: string): string[] {
  const [permission] = strapi.service('admin::content-type').getPermissionsWithNestedFields(
    [
      {
        actionId: `${EXPLORER}.read`,
        subjects: [uid],
        options: { applyToProperties: ['fields'] },
      },
    ],
    {},
  ) as Permission[];
  return permission?.properties.fields ?? [];
}

function permissionsOf(strapi: Core.Strapi, role: RoleFile): Permission[] {
  const on = (action: string, name: string, conditions: string[]): Permission => {
    const uid = contract.types[name]?.uid as string;
    const properties =
      action === 'publish' || action === 'delete' ? {} : { fields: fieldsOf(strapi, uid) };
    return { action: `${EXPLORER}.${action}`, subject: uid, properties, conditions };
  };
  const imported = Object.entries(contract.types)
    .filter(([, { kind }]) => role.readImported && kind !== 'editorial')
    .map(([name]) => name);
  const followed = Object.entries(contract.types).flatMap(([name, { followed: fields }]) =>
    role.followReports && fields ? [{ ...on('update', name, []), properties: { fields } }] : [],
  );
  const conditions = role.write.ownOnly ? [IS_CREATOR] : [];
  return [
    ...imported.map((name) => on('read', name, [])),
    ...role.write.types.flatMap((name) => [
      on('read', name, conditions),
      // A text has no creator before it exists.
      ...role.write.actions.map((action) =>
        on(action, name, action === 'create' ? [] : conditions),
      ),
    ]),
    ...followed,
    ...role.actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  ];
}

/** Gives each role what its file says, no more and no less. */
export async function applyRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  for (const file of ROLES) {
    const role = (await roles.findOne({ code: file.code })) as Role | null;
    if (!role) continue;
    await strapi.db
      .query('admin::role')
      .update({ where: { id: role.id }, data: { name: file.name, description: file.description } });
    await roles.assignPermissions(role.id, permissionsOf(strapi, file));
  }
}
