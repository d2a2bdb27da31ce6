/**
 * What makes one set of page files serve both ways to build: the plain way pre-renders them with
 * their models, the fast way (`PORTULAN_BUILD=templates`) bundles them for the render workers.
 */
import type { AstroIntegration } from 'astro';

export function portulan(): AstroIntegration {
  const templatesOnly = process.env.PORTULAN_BUILD === 'templates';
  return {
    name: 'portulan',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        if (templatesOnly) return;
        addMiddleware({ order: 'pre', entrypoint: new URL('./page-middleware.ts', import.meta.url) });
      },
      'astro:route:setup': ({ route }) => {
        route.prerender = !templatesOnly;
      },
    },
  };
}
