import type { Core } from '@strapi/strapi';
import { type ContractField, type ContractType, contract } from '../lib/contract';

type FieldView = { edit?: Record<string, unknown>; list?: Record<string, unknown> };
type Layouts = { list: string[]; edit: unknown };
type View = {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldView>;
  layouts: Layouts;
};
type Configurations = {
  findConfiguration(model: { uid: string }): Promise<View>;
  updateConfiguration(model: { uid: string }, view: View): Promise<unknown>;
};

/** Fields that the CMS adds to those of the schemas. */
const ADDED: Record<string, Pick<ContractField, 'title' | 'description'>> = {
  source: {
    title: 'Source',
    description: 'Source dont l’importation a apporté cet enregistrement.',
  },
  retireLe: {
    title: 'Retiré le',
    description: 'Date où la source a cessé de le donner ; il n’est plus publié.',
  },
  createdAt: { title: 'Créé le', description: '' },
  updatedAt: { title: 'Modifié le', description: '' },
  publishedAt: { title: 'Publié le', description: '' },
  createdBy: { title: 'Créé par', description: '' },
  updatedBy: { title: 'Modifié par', description: '' },
  documentId: { title: 'Identifiant', description: '' },
};

type Labelled = Record<string, Pick<ContractField, 'title' | 'description' | 'relation'>>;

function label(
  metadatas: Record<string, FieldView>,
  fields: Labelled,
  isEditable: (field: string) => boolean,
): void {
  for (const [field, { title, description, relation }] of Object.entries(fields)) {
    const view = metadatas[field];
    if (!view) continue;
    const mainField = relation ? { mainField: contract.types[relation]?.title } : {};
    if (view.edit && Object.keys(view.edit).length > 0)
      Object.assign(
        view.edit,
        { label: title, description, editable: isEditable(field) },
        mainField,
      );
    if (view.list) Object.assign(view.list, { label: title }, mainField);
  }
}

const TECHNICAL_COLUMNS = ['source', 'etat', 'debut', 'creeLe', 'nonResolus', 'message'];
/** The moment that sorts a technical type, the last first. */
const TECHNICAL_ORDER = ['debut', 'creeLe'];

/** Columns of a list until someone chooses others: Strapi's own choice begins with the id. */
function columnsOf({ key, title, kind, fields }: ContractType, current: string[]): string[] {
  if (current[0] !== 'id') return current;
  const last =
    kind === 'reference'
      ? ['retireLe']
      : kind === 'technical'
        ? TECHNICAL_COLUMNS.filter((field) => field in fields)
        : ['updatedAt'];
  return [...new Set([title, key, ...last])];
}

async function nameType(service: Configurations, type: ContractType): Promise<void> {
  const view = await service.findConfiguration(type);
  const isEditable = (field: string) =>
    type.kind === 'editorial' || Boolean(type.followed?.includes(field));
  label(view.metadatas, { ...ADDED, ...type.fields }, isEditable);
  const isFirst = view.layouts.list[0] === 'id';
  view.layouts.list = columnsOf(type, view.layouts.list);
  view.settings.mainField = type.title;
  const moment = TECHNICAL_ORDER.find((field) => type.kind === 'technical' && type.fields[field]);
  if (isFirst && moment)
    Object.assign(view.settings, { defaultSortBy: moment, defaultSortOrder: 'DESC' });
  else if (isFirst)
    Object.assign(view.settings, { defaultSortBy: type.title, defaultSortOrder: 'ASC' });
  await service.updateConfiguration(type, view);
}

async function nameComponent(
  service: Configurations,
  uid: string,
  fields: Record<string, ContractField>,
): Promise<void> {
  const view = await service.findConfiguration({ uid });
  label(view.metadatas, fields, () => true);
  if (fields.titre) view.settings.mainField = 'titre';
  await service.updateConfiguration({ uid }, view);
}

/** French names, help texts and columns of the administration, taken from the schemas. */
export async function nameViews(strapi: Core.Strapi): Promise<void> {
  const manager = strapi.plugin('content-manager');
  for (const type of Object.values(contract.types))
    await nameType(manager.service('content-types'), type);
  for (const [uid, fields] of Object.entries(contract.components))
    await nameComponent(manager.service('components'), uid, fields);
}
