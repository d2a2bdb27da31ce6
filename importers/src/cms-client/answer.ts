import { Probleme } from '@portulan/content-schemas';
import { ImporterError } from '../core/importer-error.ts';
import { Passing } from './retry.ts';

/** The CMS is there but cannot serve now; `ingest.busy` is another run at work. */
const PASSING = new Set([502, 503, 504]);

/** Why the CMS refused, in plain words, from its `application/problem+json` when it sends one. */
export async function failureOf(response: Response): Promise<ImporterError | Passing> {
  const { status } = response;
  const probleme = Probleme.safeParse(await response.json().catch(() => undefined));
  const code =
    probleme.data?.code ?? (status === 401 || status === 403 ? 'cms.unauthorized' : `cms.refused`);
  const error = new ImporterError(code, inWords(status, probleme.data), { context: { status } });
  return PASSING.has(status) || code === 'ingest.busy' ? new Passing(error) : error;
}

function inWords(status: number, probleme: Probleme | undefined): string {
  if (status === 401 || status === 403)
    return 'Le CMS refuse le jeton d’import. Vérifiez PORTULAN_TOKEN_IMPORTEUR, ou le fichier secrets.json de PORTULAN_HOME.';
  if (probleme) return `${probleme.title} : ${probleme.detail}`;
  return `Le CMS a répondu ${status} sans explication. Regardez son journal.`;
}
