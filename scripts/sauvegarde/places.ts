/** Where things are in a backup, and in an instance. */
import { join } from 'node:path';
import type { Home } from '../lib/home.ts';

export const PLACES = {
  database: 'data.db',
  tables: 'tables',
  uploads: 'uploads',
  secrets: 'secrets.json',
};

export const partsOf = ({ folder }: Home) => ({
  database: join(folder, 'cms', 'data.db'),
  uploads: join(folder, 'cms', 'public', 'uploads'),
});
