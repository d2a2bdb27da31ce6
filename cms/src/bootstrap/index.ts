import type { Core } from '@strapi/strapi';

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  if (process.env.DUMP) {
    for (const uid of ['api::metier.metier','api::guide.guide','plugin::upload.file'])
      console.log(uid, JSON.stringify(strapi.db.metadata.get(uid), (k,v)=> typeof v==='function'?'fn':v, 1));
  }
}
