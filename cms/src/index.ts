import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';
import { register } from './bootstrap/register';

export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => register(strapi),
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => bootstrap(strapi),
};
