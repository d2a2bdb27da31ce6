import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Who does something: an account of the administration, or a part of the platform. */
export type Acteur = { id: number | null; nom: string };

type User = { id: number; firstname?: string | null; lastname?: string | null };

export const acteurOf = ({ id, firstname, lastname }: User): Acteur => ({
  id,
  nom: [firstname, lastname].filter(Boolean).join(' ') || `Compte nº ${id}`,
});

const acting = new AsyncLocalStorage<Acteur>();

/** What `work` does is done in this name: for what no request asks at that moment. */
export const actAs = <T>(acteur: Acteur, work: () => T): T => acting.run(acteur, work);

type State = { user?: User; auth?: { credentials?: { name?: string } } };

/** The account whose request is being answered, if there is one. */
const requestState = (strapi: Core.Strapi): State =>
  (strapi.requestContext.get()?.state ?? {}) as State;

const PLATFORM: Acteur = { id: null, nom: 'La plateforme' };

/** In whose name the present moment is: the request's account or token, else the platform. */
export function currentActeur(strapi: Core.Strapi): Acteur {
  const given = acting.getStore();
  if (given) return given;
  const { user, auth } = requestState(strapi);
  if (user?.id) return acteurOf(user);
  const token = auth?.credentials?.name;
  return token ? { id: null, nom: `Jeton « ${token} »` } : PLATFORM;
}
