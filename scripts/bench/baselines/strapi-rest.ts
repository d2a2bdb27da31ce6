/**
 * Strapi alone: the same content types with their core REST routes, its own configuration of the
 * database, none of our plugins. What an importer without ingest would talk to.
 */
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/home.ts';

/** Full access to every type, given by the secrets' importer token. */
const BOOTSTRAP = `module.exports = {
  async bootstrap({ strapi }) {
    const accessKey = strapi.service('admin::api-token').hash(process.env.PORTULAN_TOKEN_IMPORTEUR);
    await strapi.db.query('admin::api-token').create({
      data: { name: 'bench', kind: 'content-api', type: 'full-access', accessKey, lifespan: null, expiresAt: null },
    });
  },
};
`;

const core = (part: string, uid: string) =>
  `module.exports = require('@strapi/strapi').factories.createCore${part}('${uid}');\n`;

/** Makes the application from the compiled CMS; gives the script that starts it. */
export function makeStrapiAlone(folder: string): string {
  const app = join(folder, 'strapi-alone');
  const dist = join(app, 'dist');
  mkdirSync(app, { recursive: true });
  cpSync(join(ROOT, 'cms', 'dist'), dist, { recursive: true });
  for (const name of ['package.json', 'server.js'])
    cpSync(join(ROOT, 'cms', name), join(app, name));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(ROOT, 'cms', 'node_modules'), join(app, 'node_modules'));
  symlinkSync(join(ROOT, 'content-schemas'), join(folder, 'content-schemas'));

  writeFileSync(join(dist, 'src', 'index.js'), BOOTSTRAP);
  writeFileSync(join(dist, 'config', 'plugins.js'), 'module.exports = () => ({});\n');
  for (const name of readdirSync(join(dist, 'src', 'api'))) {
    const uid = `api::${name}.${name}`;
    for (const part of ['Router', 'Controller', 'Service']) {
      const file = join(
        dist,
        'src',
        'api',
        name,
        part === 'Router' ? 'routes' : `${part.toLowerCase()}s`,
      );
      mkdirSync(file, { recursive: true });
      writeFileSync(join(file, `${name}.js`), core(part, uid));
    }
  }
  return join(app, 'server.js');
}
