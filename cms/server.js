/** Starts the built CMS. Everything is told by the environment: see README.md. */

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
];

function stop(message) {
  console.error(`cms : ${message}`);
  process.exit(2);
}

// Older ones crash inside better-sqlite3 without a word.
if (Number(process.versions.node.split('.')[0]) < 22)
  stop(
    `il faut Node 22 ou plus récent (ici ${process.version}). « npm start », à la racine, apporte le sien.`,
  );

const missing = SECRETS.filter((name) => !process.env[name]);
if (missing.length > 0)
  stop(
    `il manque ${missing.join(', ')} dans l’environnement. « npm start », à la racine, les prépare et les garde ; ` +
      'ailleurs, donnez à chacun une longue suite aléatoire (openssl rand -base64 32).',
  );
const distDir = join(__dirname, 'dist');
if (!existsSync(join(distDir, 'src', 'index.js')))
  stop('le CMS n’est pas construit. Lancez d’abord « npm run build --workspace cms ».');

process.env.NODE_ENV ??= 'production';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';
// The free edition only, whatever licence file or variable is around.
process.env.STRAPI_DISABLE_EE = 'true';
process.chdir(__dirname);

const { createStrapi } = require('@strapi/strapi');

console.log('cms : démarrage…');
createStrapi({ appDir: __dirname, distDir })
  .start()
  .then((strapi) => {
    const { host, port } = strapi.config.get('server');
    console.log(`cms : prêt sur http://${host}:${port} (administration : /admin)`);
  });
