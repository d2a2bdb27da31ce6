/** One portal on the seed for all the journeys. */
import type { TestProject } from 'vitest/node';
import { removeHome, startPortal, temporaryHome } from './portal.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
    cms: string;
    home: string;
    /** What the first start printed: addresses, credentials, progress. */
    output: string;
    firstStartSeconds: number;
  }
}

export default async function setup(project: TestProject) {
  const home = temporaryHome();
  const portal = await startPortal(home);
  project.provide('site', portal.url);
  project.provide('cms', portal.cmsUrl);
  project.provide('home', home);
  project.provide('output', portal.output());
  project.provide('firstStartSeconds', portal.seconds);
  return async () => {
    await portal.interrupt();
    removeHome(home);
  };
}
