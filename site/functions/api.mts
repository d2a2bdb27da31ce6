import { app } from '../src/server/app.ts';

export default (request: Request) => app.fetch(request);

export const config = { path: '/api/*' };
