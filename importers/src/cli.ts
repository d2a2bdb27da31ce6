/** `node importers/src/cli.ts <source> <folder|zip|file|url>`, `all --from <folder>`, `rejouer <source>` */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { compiledFolder, portulanHome } from './core/home.ts';

// Compiling every source takes half the time of a run that has nothing to do.
if (existsSync(portulanHome(process.env))) enableCompileCache(compiledFolder(process.env));
await import('./main.ts');
