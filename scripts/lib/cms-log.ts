/** What the CMS says goes to a file; its last lines are shown when it fails. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';

const SHOWN_ON_FAILURE = 30;

export type CmsLog = ReturnType<typeof openLog>;

export function openLog(home: Home) {
  const path = join(home.folder, 'cms.log');
  const file = createWriteStream(path, { flags: 'a', mode: 0o600 });
  let recent: string[] = [];
  return {
    path,
    write(text: string) {
      file.write(text);
      recent = [...recent, ...text.split('\n').filter(Boolean)].slice(-SHOWN_ON_FAILURE);
    },
    recent: () => recent.join('\n'),
  };
}
