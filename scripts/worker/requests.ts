/** The requests of imports, over HTTP: docs/contracts/ingest-export.md. */
import { type AvancementDemande, DemandeImport } from '@portulan/content-schemas';
import { askCms, type Cms } from './cms.ts';

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

export function requestsOf(cms: Cms): Requests {
  const call = (method: string, path: string, body?: unknown) =>
    askCms(cms, method, `ingest/demandes/${path}`, body);

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
