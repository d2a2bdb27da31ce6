import type { Core } from '@strapi/strapi';
import { type ContractType, contract } from '../../lib/contract';
import type { Group, Right } from './role-file';

const EXPLORER = 'plugin::content-manager.explorer';
const IS_CREATOR = 'admin::is-creator';

export type Permission = {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
};

const groupOf = ({ kind, followed }: ContractType): Group =>
  kind === 'technical' ? (followed ? 'suivi' : 'technique') : kind;

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

function permissionsOn(strapi: Core.Strapi, type: ContractType, right: Right): Permission[] {
  return right.actions.map((action) => {
    const hasFields = action !== 'publish' && action !== 'delete';
    const fields =
      action === 'update' && type.followed ? type.followed : fieldsOf(strapi, type.uid);
    return {
      action: `${EXPLORER}.${action}`,
      subject: type.uid,
      properties: hasFields ? { fields } : {},
      conditions: right.ownOnly && action !== 'create' ? [IS_CREATOR] : [],
    };
  });
}

/** The rights of a role as Strapi keeps them, one for each type of their groups. */
export function permissionsOf(
  strapi: Core.Strapi,
  rights: readonly Right[],
  actions: readonly string[],
): Permission[] {
  const types = Object.entries(contract.types);
  return [
    ...rights.flatMap((right) =>
      types
        .filter(([name, type]) => groupOf(type) === right.group && !right.except?.includes(name))
        .flatMap(([, type]) => permissionsOn(strapi, type, right)),
    ),
    ...actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  ];
}
