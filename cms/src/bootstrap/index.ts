import type { Core } from '@strapi/strapi';
import { startCalendrier } from '../plugins/calendrier/alarm';
import { createFirstAccounts } from './accounts';
import { refuseUnpublishable } from './publishable';
import { protectImported } from './read-only';
import { applyRoles } from './roles/apply-roles';
import { storeTokens } from './tokens';
import { nameViews } from './views';

/** What each start makes sure of, in code rather than by hand in the administration. */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  protectImported(strapi);
  refuseUnpublishable(strapi);
  await storeTokens(strapi);
  await applyRoles(strapi);
  await createFirstAccounts(strapi);
  await nameViews(strapi);
  await startCalendrier(strapi);
}
