import type { Core } from '@strapi/strapi';
import { createFirstAccounts } from './accounts';
import { protectImported } from './read-only';
import { applyRoles } from './roles/apply-roles';
import { storeTokens } from './tokens';
import { nameViews } from './views';

/** What each start makes sure of, in code rather than by hand in the administration. */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  protectImported(strapi);
  await storeTokens(strapi);
  await applyRoles(strapi);
  await createFirstAccounts(strapi);
  await nameViews(strapi);
}
