import { READ, RELAUNCH } from '../suivi/permissions';

const route = (method: string, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: [] },
});

const adminRoute = (method: string, path: string, action: string, permission: string) => ({
  method,
  path,
  handler: `suivi.${action}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [permission] } },
    ],
  },
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
      adminRoute('GET', '/sources', 'sources', READ),
      adminRoute('GET', '/sources/:source/runs', 'historique', READ),
      adminRoute('GET', '/runs/:identifiant', 'run', READ),
      adminRoute('GET', '/runs/:identifiant/rejets', 'rejets', READ),
      adminRoute('POST', '/demandes', 'relancer', RELAUNCH),
      adminRoute('POST', '/demandes/:identifiant/annuler', 'annuler', RELAUNCH),
    ],
  },
};
