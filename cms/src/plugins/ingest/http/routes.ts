const route = (method: string, path: string, action: string) => ({
  method,
  path,
  handler: `ingest.${action}`,
  config: { policies: [] },
});

/** Each action is a permission of its own, `plugin::ingest.ingest.<action>`: see bootstrap/tokens. */
export const routes = {
  'content-api': {
    type: 'content-api',
    prefix: '/ingest',
    routes: [
      route('POST', '/runs', 'apporter'),
      route('GET', '/runs/last', 'dernier'),
      route('PUT', '/medias/:nom', 'deposer'),
    ],
  },
};
