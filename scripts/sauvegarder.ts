/** `npm run sauvegarder [-- <dossier>]`: the CMS and its media, while it runs. */
import { resolve } from 'node:path';
import { main } from './lib/failure.ts';
import { portulanHome, ROOT } from './lib/home.ts';
import { sauver } from './sauvegarde/sauver.ts';
import { tell } from './sauvegarde/tell.ts';

await main(async () => {
  const now = new Date();
  const named =
    process.argv[2] ?? `sauvegarde-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`;
  const folder = resolve(ROOT, named);
  const url = process.env.DATABASE_URL || undefined;
  const manifeste = await sauver({ home: portulanHome(), folder, url, now });
  console.log(`Sauvegarde : ${folder}\n${tell(manifeste)}`);
  console.log('Elle contient les comptes et les clés de l’instance : gardez-la comme un secret.');
  return 0;
});
