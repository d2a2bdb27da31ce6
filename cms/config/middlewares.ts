/**
 * `global::probleme` sits inside Strapi's own error handling, so that the routes of our plugins
 * always answer `application/problem+json`.
 */
export default () => [
  'strapi::logger',
  'strapi::errors',
  'global::probleme',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  // Ingest reads its stream itself: only JSON, forms and the admin's uploads are parsed here.
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '4mb',
      formLimit: '1mb',
      textLimit: '1mb',
      formidable: { maxFileSize: 50 * 1024 * 1024 },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
