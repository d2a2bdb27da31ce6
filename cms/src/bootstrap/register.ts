import type { Core } from '@strapi/strapi';

export function register(_strapi: Core.Strapi): void {}
