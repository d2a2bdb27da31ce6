import type { Probleme } from '@portulan/content-schemas';

type Texte = Pick<Probleme, 'status' | 'title' | 'detail'>;

/** What a person reads for each error code of the functions: the one place where it is written. */
const TEXTES = {
  'api.notFound': {
    status: 404,
    title: 'Adresse inconnue',
    detail: 'Cette adresse ne correspond à aucun service du portail.',
  },
  'api.unbuilt': {
    status: 503,
    title: 'Portail pas encore construit',
    detail: 'Les pages du portail ne sont pas encore publiées. Réessayez dans quelques instants.',
  },
  'api.origine': {
    status: 403,
    title: 'Envoi refusé',
    detail: 'Ce formulaire ne s’envoie que depuis le portail.',
  },
  'api.internal': {
    status: 500,
    title: 'Erreur du portail',
    detail: 'Le service a rencontré une erreur. Réessayez dans quelques instants.',
  },
} satisfies Record<string, Texte>;

export type CodeProbleme = keyof typeof TEXTES;

/** RFC 9457 answer for an error code; `instance` is the path that was asked. */
export function probleme(code: CodeProbleme, instance: string): Response {
  const body: Probleme = { type: 'about:blank', ...TEXTES[code], code, instance };
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
  });
}
