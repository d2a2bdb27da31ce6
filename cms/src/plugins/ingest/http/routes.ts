import { adminRoute } from '../../../lib/admin-route';
import { READ, RELAUNCH } from '../suivi/permissions';

const route = (method: string, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: [] },
});

/** Over HTTP each action is a permission of its own, `plugin::ingest.<handler>`: see bootstrap/tokens. */
export const routes = {
  'content-api': {
    type: 'content-api',
    prefix: '/ingest',
    routes: [
      route('POST', '/runs', 'ingest.apporter'),
      route('GET', '/runs/last', 'ingest.dernier'),
      route('PUT', '/medias/:nom', 'ingest.deposer'),
      route('POST', '/demandes/prendre', 'demandes.prendre'),
      route('PUT', '/demandes/:identifiant', 'demandes.avancer'),
    ],
  },
  admin: {
    type: 'admin',
    prefix: '/ingest',
    routes: [
      adminRoute('GET', '/sources', 'suivi.sources', READ),
      adminRoute('GET', '/sources/:source/runs', 'suivi.historique', READ),
      adminRoute('GET', '/runs/:identifiant', 'suivi.run', READ),
      adminRoute('GET', '/runs/:identifiant/rejets', 'suivi.rejets', READ),
      adminRoute('POST', '/demandes', 'suivi.relancer', RELAUNCH),
      adminRoute('POST', '/demandes/:identifiant/annuler', 'suivi.annuler', RELAUNCH),
    ],
  },
};
