import type { Core } from '@strapi/strapi';
import { adminRoute, answering, count } from '../../lib/admin-route';
import { contract } from '../../lib/contract';
import { type Texte, texteOf } from '../../lib/document';
import { onTextes } from '../../lib/on-documents';
import { keepAfter, keepFirst } from './keep';
import { differences, restoreVersion, restoring, versionOf } from './restore';
import { declareVersions, keptVersions, versions } from './table';

/** Versions of one text without what they say, the last first. */
async function listOf(strapi: Core.Strapi, { type, documentId, may }: Texte) {
  const rows = await versions(strapi).findMany({
    where: { type, documentId },
    orderBy: { numero: 'desc' },
    select: ['id', 'numero', 'quand', 'parNom', 'publieeLe', 'reprise'],
  });
  return { versions: rows, gardees: keptVersions(), peut: { reprendre: may('update') } };
}

const versionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  lister: answering(async (ctx) => listOf(strapi, await texteOf(strapi, ctx, 'read'))),
  lire: answering(async (ctx) => {
    const texte = await texteOf(strapi, ctx, 'read');
    const version = await versionOf(strapi, texte, count(ctx.params.numero, 0));
    return { ...version, differences: await differences(strapi, texte, version) };
  }),
  reprendre: answering(async (ctx) =>
    restoreVersion(strapi, await texteOf(strapi, ctx, 'update'), count(ctx.params.numero, 0)),
  ),
});

/** What texts said before, kept and taken up again. */
export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => declareVersions(strapi),
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) =>
    onTextes(strapi, {
      before: (texte, action) =>
        keepFirst(strapi, texte, contract.types[texte.type]?.uid ?? '', action),
      after: (texte, action) => keepAfter(strapi, texte, action, restoring.getStore() ?? null),
    }),
  controllers: { versions: versionsController },
  routes: {
    admin: {
      type: 'admin',
      prefix: '/versions',
      routes: [
        adminRoute('GET', '/:uid/:documentId', 'versions.lister'),
        adminRoute('GET', '/:uid/:documentId/:numero', 'versions.lire'),
        adminRoute('POST', '/:uid/:documentId/:numero/reprendre', 'versions.reprendre'),
      ],
    },
  },
};
