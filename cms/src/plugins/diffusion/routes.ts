const route = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `diffusion.${action}`,
  config: { policies: [] },
});

/** The only way out of the CMS: no type has a core router. `sources` comes before `:type`. */
export const routes = {
  'content-api': {
    type: 'content-api',
    prefix: '/export',
    routes: [route('/sources', 'sources'), route('/:type', 'exporter')],
  },
};
