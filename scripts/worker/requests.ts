/** The requests of imports, over HTTP: docs/contracts/ingest-export.md. */
import { type AvancementDemande, DemandeImport } from '@portulan/content-schemas';
import { askCms, type Cms, clipped } from './cms.ts';

export type Requests = {
  take(): Promise<DemandeImport | undefined>;
  /** The request as the CMS has it now: `annulee` when someone cancelled it. */
  tell(identifiant: string, avancement: AvancementDemande): Promise<DemandeImport>;
};

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
