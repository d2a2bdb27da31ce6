/** Body of the process that runs `astro build`: silent but for its errors. */
import { build } from 'astro';
import { SITE_ROOT } from './home.ts';

await build({ root: SITE_ROOT, logLevel: 'error' });
