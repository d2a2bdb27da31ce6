const route = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `diffusion.${action}`,
  config: { policies: [] },
});

/** The only way out of the CMS: no type has a core router. Fixed names come before `:type`. */
export const routes = {
  'content-api': {
    type: 'content-api',
    prefix: '/export',
    routes: [
      route('/etat', 'etat'),
      route('/sources', 'sources'),
      route('/retraits', 'retraits'),
      route('/:type', 'exporter'),
    ],
  },
};
