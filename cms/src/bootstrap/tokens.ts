import type { Core } from '@strapi/strapi';

type TokenFile = { name: string; variable: string; description: string; permissions: string[] };

const EXPORT = [
  'plugin::diffusion.diffusion.etat',
  'plugin::diffusion.diffusion.exporter',
  'plugin::diffusion.diffusion.sources',
  'plugin::diffusion.diffusion.retraits',
];

/** Who may do what over HTTP. Reviewed here: the administration cannot widen a token for long. */
export const TOKENS: readonly TokenFile[] = [
  {
    name: 'importeur',
    variable: 'PORTULAN_TOKEN_IMPORTEUR',
    description:
      'Importeurs et travailleur : apporter des données, relire le dernier passage, déposer des images, prendre les demandes et dire où elles en sont.',
    permissions: [
      'plugin::ingest.ingest.apporter',
      'plugin::ingest.ingest.dernier',
      'plugin::ingest.ingest.deposer',
      'plugin::ingest.demandes.prendre',
      'plugin::ingest.demandes.avancer',
    ],
  },
  {
    name: 'site',
    variable: 'PORTULAN_TOKEN_SITE',
    description:
      'Construction du site : lire l’export, prendre les constructions et dire où elles en sont.',
    permissions: [
      ...EXPORT,
      'plugin::constructions.constructions.prendre',
      'plugin::constructions.constructions.avancer',
    ],
  },
  {
    name: 'agence',
    variable: 'PORTULAN_TOKEN_AGENCE',
    description: 'Agences partenaires : lire l’export.',
    permissions: EXPORT,
  },
  {
    name: 'portail',
    variable: 'PORTULAN_TOKEN_PORTAIL',
    description: 'Fonctions du portail : déposer ce que les visiteurs signalent.',
    permissions: ['plugin::signalements.signalements.recevoir'],
  },
];

const TOKEN = 'admin::api-token';
const PERMISSION = 'admin::api-token-permission';
const MIN_LENGTH = 16;

type Stored = { id: number; permissions: { id: number; action: string }[] };

async function storeToken(strapi: Core.Strapi, file: TokenFile, secret: string): Promise<void> {
  const accessKey: string = strapi.service(TOKEN).hash(secret);
  const said = {
    name: file.name,
    description: file.description,
    kind: 'content-api',
    type: 'custom',
    accessKey,
  };
  const query = strapi.db.query(TOKEN);
  const found = (await query.findOne({
    where: { name: file.name },
    populate: ['permissions'],
  })) as Stored | null;
  const { id } = found
    ? ((await query.update({
        where: { id: found.id },
        data: { ...said, encryptedKey: null, lifespan: null, expiresAt: null },
      })) as Stored)
    : ((await query.create({ data: { ...said, lifespan: null, expiresAt: null } })) as Stored);
  const stored = found?.permissions ?? [];
  for (const extra of stored.filter(({ action }) => !file.permissions.includes(action)))
    await strapi.db.query(PERMISSION).delete({ where: { id: extra.id } });
  for (const action of file.permissions.filter(
    (wanted) => !stored.some((permission) => permission.action === wanted),
  ))
    await strapi.db.query(PERMISSION).create({ data: { action, token: id } });
}

/** Strapi makes these two by itself on an empty database: they would read or write everything. */
const UNWANTED = ['Full Access', 'Read Only'];

async function removeUnwanted(strapi: Core.Strapi): Promise<void> {
  const tokens = (await strapi.db
    .query(TOKEN)
    .findMany({ where: { name: { $in: UNWANTED } } })) as Stored[];
  for (const { id } of tokens) await strapi.service(TOKEN).revoke(id);
}

/** Gives each token of the environment exactly its permissions; only its hash is kept. */
export async function storeTokens(strapi: Core.Strapi): Promise<void> {
  await removeUnwanted(strapi);
  for (const file of TOKENS) {
    const secret = process.env[file.variable];
    if (!secret) continue;
    if (secret.length < MIN_LENGTH)
      throw new Error(`${file.variable} : un jeton a au moins ${MIN_LENGTH} caractères.`);
    await storeToken(strapi, file, secret);
  }
}
