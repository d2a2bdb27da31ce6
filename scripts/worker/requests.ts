/** The requests of imports, over HTTP: docs/contracts/ingest-export.md. */
import { type AvancementDemande, DemandeImport, Probleme } from '@portulan/content-schemas';
import { Failure } from '../lib/failure.ts';

/** The CMS answers these in milliseconds, ms. */
const TIMEOUT = 20_000;
/** What the CMS keeps of each. */
const MAX = { etape: 255, message: 2_000 };

export type Requests = {
  take(): Promise<DemandeImport | undefined>;
  /** The request as the CMS has it now: `annulee` when someone cancelled it. */
  tell(identifiant: string, avancement: AvancementDemande): Promise<DemandeImport>;
};

const clipped = ({ etape, message, ...others }: AvancementDemande): AvancementDemande => ({
  ...others,
  ...(etape ? { etape: etape.slice(0, MAX.etape) } : {}),
  ...(message ? { message: message.slice(0, MAX.message) } : {}),
});

export function requestsOf({ url, token }: { url: string; token: string }): Requests {
  async function call(method: string, path: string, body?: unknown): Promise<Response> {
    const address = `${url}/api/ingest/demandes/${path}`;
    const response = await fetch(address, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Failure('worker.cmsUnreachable', `Le CMS ne répond pas à ${url} ; j’attends.`, {
        cause,
      });
    });
    if (response.ok) return response;
    const probleme = Probleme.safeParse(await response.json().catch(() => undefined)).data;
    throw new Failure(
      'worker.cmsRefused',
      `Le CMS a répondu ${response.status} à ${method} ${address}${probleme ? ` : ${probleme.detail}` : ''}`,
      { context: { status: response.status, code: probleme?.code } },
    );
  }

  return {
    async take() {
      const response = await call('POST', 'prendre');
      return response.status === 204 ? undefined : DemandeImport.parse(await response.json());
    },
    async tell(identifiant, avancement) {
      const path = encodeURIComponent(identifiant);
      return DemandeImport.parse(await (await call('PUT', path, clipped(avancement))).json());
    },
  };
}
