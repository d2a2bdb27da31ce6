/** What the commands that talk to the CMS need to know, found from the home of the instance. */
import { type Home, localUrl, portFrom } from './home.ts';
import { runningInstance } from './instance.ts';
import { readSecrets } from './secrets.ts';

/** Values already in the environment win: a region's CMS may be on another machine. */
export async function cmsEnvironment(home: Home): Promise<NodeJS.ProcessEnv> {
  const instance = await runningInstance(home);
  const cmsPort = process.env.CMS_PORT
    ? portFrom('CMS_PORT')
    : (instance?.cmsPort ?? portFrom('CMS_PORT'));
  const port = process.env.PORT ? portFrom('PORT') : (instance?.port ?? portFrom('PORT'));
  return {
    CMS_URL: localUrl(cmsPort),
    PORTULAN_SITE_URL: localUrl(port),
    ...readSecrets(home),
    ...process.env,
    PORTULAN_HOME: home.folder,
  };
}
