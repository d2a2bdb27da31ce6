/**
 * The functions of the portal: one Hono app on web-standard Request and Response, mounted as a
 * Netlify function, in `astro dev` and in `scripts/serve`.
 */
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import site from '../../package.json' with { type: 'json' };
import { autour } from './autour.ts';
import { comparer } from './comparer.ts';
import { probleme } from './problemes.ts';
import type { Bindings } from './publie.ts';
import { recherche } from './recherche.ts';
import { signaler } from './signaler.ts';

export const app = new Hono<{ Bindings: Bindings }>();

// Netlify applies the headers of netlify.toml to files only: functions set their own.
// Without a referrer, a form of these pages would say that it comes from nowhere.
app.use(
  secureHeaders({
    xFrameOptions: 'DENY',
    referrerPolicy: 'strict-origin-when-cross-origin',
  }),
);
app.use(async (context, next) => {
  await next();
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
});

app.get('/api/health', (context) => context.json({ status: 'ok', version: site.version }));

app.route('/', autour);
app.route('/', comparer);
app.route('/', recherche);
app.route('/', signaler);

app.notFound((context) => probleme('api.notFound', context.req.path));
app.onError((error, context) => {
  console.error(error);
  return probleme('api.internal', context.req.path);
});
