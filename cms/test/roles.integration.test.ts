/** Every role × every action, against a live CMS: what is not in these tables is refused. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '@portulan/content-schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Administration, administration, apply, runBody, sendBody } from './client.ts';
import { examplesOf, exportedEntities, PICTURE } from './examples.ts';
import { CODES, type RoleName, signedIn } from './roles.ts';
import { type RunningCms, startCms } from './start-cms.ts';

const ROLES = Object.keys(CODES) as RoleName[];

const ACTIONS = [
  'lire',
  'creer',
  'modifier',
  'modifierLeSien',
  'publier',
  'retirer',
  'supprimer',
] as const;
type Action = (typeof ACTIONS)[number];

/** What shows on every page at once. */
const WHOLE_SITE = ['accueil', 'navigation', 'alerte'];
type Group = 'texte' | 'siteEntier' | 'reference' | 'suivi' | 'technique';

const ON_TYPES: Record<RoleName, Partial<Record<Group, Action[]>>> = {
  redacteur: {
    texte: ['lire', 'creer', 'modifierLeSien'],
    siteEntier: ['lire'],
    reference: ['lire'],
  },
  editeur: {
    texte: ['lire', 'creer', 'modifier', 'modifierLeSien', 'publier', 'retirer'],
    siteEntier: ['lire', 'creer', 'modifier', 'modifierLeSien', 'publier', 'retirer'],
    reference: ['lire'],
    suivi: ['lire', 'modifier'],
  },
  moderateur: { suivi: ['lire', 'modifier'] },
  gestionnaire: { reference: ['lire'], technique: ['lire'] },
  administrateur: {
    texte: [...ACTIONS],
    siteEntier: [...ACTIONS],
    reference: ['lire'],
    suivi: ['lire', 'modifier'],
    technique: ['lire'],
  },
};

type Field = { relation?: string; component?: string; zone?: object };
type Contract = {
  types: Record<string, { title: string; followed?: string[]; fields: Record<string, Field> }>;
};
const contract: Contract = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '..', '..', 'content-schemas', 'generated', 'contract.json'),
    'utf8',
  ),
);

type Type = { name: string; uid: string; group: Group };

const TYPES: Type[] = registry.map((entity) => {
  const { name, singular, kind } = entity;
  const editorial = WHOLE_SITE.includes(name) ? 'siteEntier' : 'texte';
  const technical = 'followed' in entity ? 'suivi' : 'technique';
  const group = kind === 'editorial' ? editorial : kind === 'technical' ? technical : 'reference';
  return { name, uid: `api::${singular}.${singular}`, group };
});

const pathOf = ({ uid }: Type, rest = '') => `/content-manager/collection-types/${uid}${rest}`;

/** What an example of the type holds in its own columns, its lists empty: enough for a draft. */
function plainFields(name: string): Record<string, unknown> {
  const entity = exportedEntities.find((one) => one.name === name);
  const example = entity ? (examplesOf(entity)[0]?.record ?? {}) : {};
  const own = contract.types[name]?.fields ?? {};
  const isHeld = (field: string) => Boolean(own[field]?.component ?? own[field]?.zone);
  return Object.fromEntries(
    Object.entries(example)
      .filter(([field, value]) => !own[field]?.relation && !isObject(value))
      .map(([field, value]) => [field, isHeld(field) ? [] : value]),
  );
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

let cms: RunningCms;
const people = {} as Record<RoleName, Administration>;
/** A document of each type that none of the roles made, as far as one can be made. */
const documents = new Map<string, string>();

beforeAll(async () => {
  cms = await startCms();
  const references = exportedEntities.filter(({ kind }) => kind === 'reference');
  const rejet = { source: 'rome', position: 'a.csv:2', code: 'x.y', message: 'Non.', extrait: '' };
  await apply(cms, [...references.flatMap(examplesOf), { rejet }]);
  await fetch(`${cms.url}/api/signalements`, {
    method: 'POST',
    body: JSON.stringify({ page: '/metiers/', message: 'Une faute.' }),
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${cms.tokens.portail}`,
    },
  });
  const admin = await administration(cms, 'admin');
  await admin('POST', '/ingest/demandes', { source: 'rome', forcer: false });
  for (const role of ROLES) people[role] = await signedIn(cms, admin, role);
  for (const type of TYPES) {
    const isText = type.group === 'texte' || type.group === 'siteEntier';
    const made = isText ? await admin('POST', pathOf(type), plainFields(type.name)) : undefined;
    if (isText && made?.status !== 201)
      throw new Error(`${type.name}: ${JSON.stringify(made?.body)}`);
    documents.set(type.name, made?.body.data.documentId ?? (await firstOf(admin, type)));
  }
});
afterAll(() => cms?.stop());

async function firstOf(call: Administration, type: Type): Promise<string> {
  const { body } = await call('GET', pathOf(type));
  return body.results[0]?.documentId ?? 'absent';
}

/** A refusal is 401 or 403; a complaint about what was sent means that the role may. */
function verdict(status: number): 'permis' | 'refusé' {
  if (status === 401 || status === 403) return 'refusé';
  if (status < 500 && status !== 405) return 'permis';
  throw new Error(`unexpected ${status}`);
}

/** A change that would say something else; of what people follow, none of the words received. */
function changeOf({ name, group }: Type): Record<string, unknown> {
  const { title = '' } = contract.types[name] ?? {};
  return group === 'reference' || group === 'technique' ? { [title]: 'Autre chose' } : {};
}

async function tried(call: Administration, type: Type, action: Action): Promise<number[]> {
  const document = pathOf(type, `/${documents.get(type.name)}`);
  const statuses = async (...asked: [string, string, unknown?][]) => {
    const answers: number[] = [];
    for (const [method, path, body] of asked) answers.push((await call(method, path, body)).status);
    return answers;
  };
  const ids = { documentIds: [documents.get(type.name)] };
  // What sources bring has one row and no draft: there is nothing that could be published.
  const isText = type.group === 'texte' || type.group === 'siteEntier';
  if (!isText && (action === 'publier' || action === 'retirer')) return [403];
  switch (action) {
    case 'lire':
      return statuses(['GET', pathOf(type)], ['GET', document]);
    case 'creer':
      return statuses(['POST', pathOf(type), {}]);
    case 'modifier':
      return statuses(['PUT', document, changeOf(type)]);
    case 'modifierLeSien': {
      const { body } = await call('POST', pathOf(type), plainFields(type.name));
      const own = body?.data?.documentId;
      return own ? statuses(['PUT', pathOf(type, `/${own}`), {}]) : [403];
    }
    case 'publier':
      return statuses(
        ['POST', `${document}/actions/publish`, {}],
        ['POST', pathOf(type, '/actions/bulkPublish'), ids],
      );
    case 'retirer':
      return statuses(
        ['POST', `${document}/actions/unpublish`, {}],
        ['POST', pathOf(type, '/actions/bulkUnpublish'), ids],
      );
    case 'supprimer':
      return statuses(
        ['POST', pathOf(type, '/actions/bulkDelete'), isText ? { documentIds: ['absent'] } : ids],
        ['DELETE', document],
      );
  }
}

// The administrator deletes: last.
describe.each(ROLES)('%s', (role) => {
  test.each(TYPES.map((type) => [type.name, type] as const))('on %s', async (_name, type) => {
    const may = ON_TYPES[role][type.group] ?? [];
    const expected = Object.fromEntries(
      ACTIONS.map((action) => [action, may.includes(action) ? ['permis'] : ['refusé']]),
    );
    const found: Record<string, string[]> = {};
    for (const action of ACTIONS)
      found[action] = [...new Set((await tried(people[role], type, action)).map(verdict))];
    expect(found).toEqual(expected);
  });
});

const WRITERS: RoleName[] = ['redacteur', 'editeur', 'administrateur'];
const PUBLISHERS: RoleName[] = ['editeur', 'administrateur'];
const ADMIN: RoleName[] = ['administrateur'];
const DATA: RoleName[] = ['gestionnaire', 'administrateur'];

/** Without a file Strapi complains before it looks at who asks. */
function picture(): FormData {
  const form = new FormData();
  form.append('files', new Blob([PICTURE], { type: 'image/svg+xml' }), 'essai.svg');
  form.append('fileInfo', JSON.stringify({ alternativeText: 'Un aplat bleu' }));
  return form;
}

/** A text that nobody of the roles made: `:texte`. */
const OTHERS: [string, string, string, unknown, RoleName[]][] = [
  ['see imports', 'GET', '/ingest/sources', undefined, ['editeur', ...DATA]],
  ['ask for an import', 'POST', '/ingest/demandes', { source: 'inconnue' }, DATA],
  ['cancel an import', 'POST', '/ingest/demandes/inconnue/annuler', {}, DATA],
  ['see media', 'GET', '/upload/files', undefined, WRITERS],
  ['add a medium', 'POST', '/upload', picture(), WRITERS],
  ['remove a medium', 'DELETE', '/upload/files/999999', undefined, PUBLISHERS],
  ['see what is to review', 'GET', '/relecture', undefined, WRITERS],
  ['see the review of a text', 'GET', '/relecture/:texte', undefined, WRITERS],
  ['send a text of others to review', 'POST', '/relecture/:texte/envoyer', {}, PUBLISHERS],
  ['give a text back', 'POST', '/relecture/:texte/rendre', {}, PUBLISHERS],
  ['leave a note on a text of others', 'POST', '/relecture/:texte/notes', {}, PUBLISHERS],
  ['see the calendar', 'GET', '/calendrier', undefined, WRITERS],
  ['see the dates of a text', 'GET', '/calendrier/:texte', undefined, WRITERS],
  ['plan', 'POST', '/calendrier/:texte', { quoi: 'publier' }, PUBLISHERS],
  ['cancel a plan', 'POST', '/calendrier/:texte/999/annuler', {}, PUBLISHERS],
  ['see versions', 'GET', '/versions/:texte', undefined, WRITERS],
  ['see a version', 'GET', '/versions/:texte/999', undefined, WRITERS],
  ['take up a version', 'POST', '/versions/:texte/999/reprendre', {}, PUBLISHERS],
  ['see who did what to a text', 'GET', '/journal/:texte', undefined, WRITERS],
  ['see the journal', 'GET', '/journal', undefined, ADMIN],
  ['see accounts', 'GET', '/admin/users', undefined, ADMIN],
  ['make an account', 'POST', '/admin/users', {}, ADMIN],
  ['remove an account', 'DELETE', '/admin/users/999999', undefined, ADMIN],
  ['see roles', 'GET', '/admin/roles', undefined, ADMIN],
  ['make a role', 'POST', '/admin/roles', {}, ADMIN],
  ['change rights', 'PUT', '/admin/roles/999999/permissions', {}, ADMIN],
  ['see tokens', 'GET', '/admin/api-tokens', undefined, ADMIN],
  ['make a token', 'POST', '/admin/api-tokens', {}, ADMIN],
  ['see webhooks', 'GET', '/admin/webhooks', undefined, ADMIN],
  ['make a webhook', 'POST', '/admin/webhooks', {}, ADMIN],
  ['see settings of media', 'GET', '/upload/settings', undefined, ADMIN],
  ['make a locale', 'POST', '/i18n/locales', {}, ADMIN],
];

test.each(OTHERS)('who may %s', async (_what, method, path, body, may) => {
  const article = TYPES.find(({ name }) => name === 'article') as Type;
  const made = await people.administrateur('POST', pathOf(article), {});
  const texte = `api::article.article/${made.body.data.documentId}`;
  const found: Record<string, string> = {};
  for (const role of ROLES)
    found[role] = verdict((await people[role](method, path.replace(':texte', texte), body)).status);
  expect(found).toEqual(
    Object.fromEntries(ROLES.map((role) => [role, may.includes(role) ? 'permis' : 'refusé'])),
  );
  const anonymous = await fetch(`${cms.url}${path.replace(':texte', texte)}`, { method });
  expect(verdict(anonymous.status)).toBe('refusé');
});

const READS = ['/api/export/sources', '/api/export/retraits'];

test('the agencies read by their token what is published, and nothing else', async () => {
  const headers = {
    Authorization: `Bearer ${cms.tokens.agence}`,
    'Content-Type': 'application/json',
  };
  const status = async (method: string, path: string, body?: unknown) =>
    (
      await fetch(`${cms.url}${path}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
    ).status;
  for (const { name, group } of TYPES) {
    const expected = group === 'suivi' || group === 'technique' ? 404 : 200;
    expect([name, await status('GET', `/api/export/${name}`)]).toEqual([name, expected]);
  }
  for (const path of READS) expect([path, await status('GET', path)]).toEqual([path, 200]);
  expect((await sendBody(cms, runBody([]), { token: cms.tokens.agence })).status).toBe(403);
  for (const [method, path] of [
    ['GET', '/api/ingest/runs/last?source=rome'],
    ['PUT', '/api/ingest/medias/x.svg?alternative=x'],
    ['POST', '/api/ingest/demandes/prendre'],
    ['PUT', '/api/ingest/demandes/x'],
    ['POST', '/api/signalements'],
  ] as const)
    expect([path, await status(method, path, method === 'GET' ? undefined : {})]).toEqual([
      path,
      403,
    ]);
  const texte = `api::article.article/${documents.get('article')}`;
  for (const [, method, path] of OTHERS)
    expect([path, verdictOfToken(await status(method, path.replace(':texte', texte)))]).toEqual([
      path,
      'refusé',
    ]);
  for (const type of TYPES)
    expect([type.name, verdictOfToken(await status('GET', pathOf(type)))]).toEqual([
      type.name,
      'refusé',
    ]);
});

/** A token is nobody in the administration. */
const verdictOfToken = (status: number) => ([401, 403, 404].includes(status) ? 'refusé' : 'permis');

test('rights that someone changed by hand are those of the files again after a start', async () => {
  const admin = people.administrateur;
  const roles = (await admin('GET', '/admin/roles')).body.data as { id: number; code: string }[];
  const { id } = roles.find(({ code }) => code === CODES.moderateur) as { id: number };
  const before = (await admin('GET', `/admin/roles/${id}/permissions`)).body.data;
  await admin('PUT', `/admin/roles/${id}/permissions`, {
    permissions: [{ action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] }],
  });
  expect((await people.moderateur('GET', '/upload/files')).status).toBe(200);
  await cms.stop({ keep: true });
  cms = await startCms({ home: cms.home });
  const again = await administration(cms, 'admin');
  const after = (await again('GET', `/admin/roles/${id}/permissions`)).body.data;
  const told = (permissions: { action: string; subject: string | null }[]) =>
    permissions.map(({ action, subject }) => `${action} ${subject}`).sort();
  expect(told(after)).toEqual(told(before));
});
