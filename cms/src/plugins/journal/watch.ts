import type { Core } from '@strapi/strapi';
import { type ContractType, contract, typeNameOf } from '../../lib/contract';
import { titreOf, titreOfDocument } from '../../lib/document';
import { note } from './entries';

/** What the Document Service does, as the journal says it. */
const ACTIONS: Record<string, string> = {
  create: 'creer',
  clone: 'dupliquer',
  update: 'modifier',
  discardDraft: 'abandonner',
  publish: 'publier',
  unpublish: 'retirer',
  delete: 'supprimer',
};

type Result = { documentId?: string; entries?: Record<string, unknown>[] } | null | undefined;

/** The line is written with the change or not at all. */
export function watchDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const action = ACTIONS[context.action];
    const type = typeNameOf(context.uid);
    if (!action || !type) return next();
    const params = context.params as { documentId?: string };
    return strapi.db.transaction(async () => {
      const known = contract.types[type] as ContractType;
      const before =
        action === 'supprimer' && params.documentId
          ? await titreOfDocument(strapi, { type, documentId: params.documentId })
          : undefined;
      const result = await next();
      const done = result as Result;
      const row = (done?.entries?.[0] ?? done) as Record<string, unknown> | null | undefined;
      const documentId = row?.documentId ?? done?.documentId;
      // Nothing was there to be changed.
      if (typeof documentId !== 'string') return result;
      const titre = before ?? titreOf(known, row);
      await note(strapi, { action, type, documentId, titre });
      return result;
    });
  });
}

type Event = { media?: { name?: string }; user?: { id: number }; role?: { name: string } };
type Told = { type: string; titre: (event: Event) => string };

/** Of an account only its number is told: names and addresses stay where accounts are kept. */
const THINGS: Record<string, Told> = {
  media: { type: 'media', titre: ({ media }) => media?.name ?? '' },
  user: { type: 'compte', titre: ({ user }) => `Compte nº ${user?.id}` },
  role: { type: 'role', titre: ({ role }) => role?.name ?? '' },
};
const VERBS: Record<string, string> = {
  create: 'creer',
  update: 'modifier',
  delete: 'supprimer',
};

/** What happens beside documents: pictures, accounts, roles. */
export function watchEvents(strapi: Core.Strapi): void {
  for (const [thing, { type, titre }] of Object.entries(THINGS))
    for (const [verb, action] of Object.entries(VERBS))
      strapi.eventHub.on(`${thing}.${verb}`, async (event: Event) => {
        await note(strapi, { action, type, titre: titre(event) });
      });
}
