import type { Core } from '@strapi/strapi';
import { storeTokens } from './tokens';

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await storeTokens(strapi);
}
