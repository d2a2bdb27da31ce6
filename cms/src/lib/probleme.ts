type Options = { context?: Record<string, unknown>; cause?: unknown };

/** The base of the CMS's own errors: a stable dotted code, an HTTP status and a French sentence. */
export class CmsError extends Error {
  override readonly name = 'CmsError';
  readonly context: Record<string, unknown>;

  constructor(
    readonly code: string,
    readonly status: number,
    detail: string,
    { context = {}, cause }: Options = {},
  ) {
    super(detail, { cause });
    this.context = context;
  }
}

const TITLES: Record<number, string> = {
  400: 'Demande illisible',
  401: 'Jeton absent ou inconnu',
  403: 'Droit manquant',
  404: 'Introuvable',
  405: 'Méthode non prévue',
  409: 'Occupé',
  413: 'Trop volumineux',
  415: 'Format non accepté',
  422: 'Refusé',
  500: 'Erreur interne',
};

const DETAILS: Record<number, [code: string, detail: string]> = {
  401: ['cms.unauthorized', 'Donnez un jeton valable dans l’en-tête « Authorization: Bearer … ».'],
  403: ['cms.forbidden', 'Ce jeton n’a pas ce droit.'],
  404: ['cms.notFound', 'Cette adresse n’existe pas.'],
  405: ['cms.method', 'Cette adresse n’accepte pas cette méthode.'],
  413: ['cms.tooLarge', 'Le corps de la demande est trop volumineux.'],
};

export type Probleme = {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  code: string;
};

const titleOf = (status: number) =>
  TITLES[status] ?? (status < 500 ? 'Demande refusée' : 'Erreur interne');

export const problemeOf = ({ code, status, message }: CmsError): Probleme => ({
  type: 'about:blank',
  title: titleOf(status),
  status,
  detail: message,
  code,
});

/** The problem that stands for a bare HTTP status; what failed inside is logged, never told. */
export function problemeOfStatus(status: number): Probleme {
  const [code, detail] = DETAILS[status] ?? [
    status < 500 ? 'cms.badRequest' : 'cms.internal',
    status < 500
      ? 'La demande n’a pas pu être comprise.'
      : 'Le CMS a rencontré une erreur ; son journal en dit plus.',
  ];
  return { type: 'about:blank', title: titleOf(status), status, detail, code };
}
