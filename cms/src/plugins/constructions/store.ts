import type { Core } from '@strapi/strapi';
import { nothing } from './suivi';
import type { Suivi } from './types';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'constructions' });

export const readSuivi = async (strapi: Core.Strapi): Promise<Suivi> =>
  ((await storeOf(strapi).get({ key: 'suivi' })) as Suivi | null) ?? nothing;

let last: Promise<unknown> = Promise.resolve();

/** Changes what is known, one change after the other. */
export function changeSuivi<T>(
  strapi: Core.Strapi,
  change: (suivi: Suivi) => { suivi: Suivi; answer: T },
): Promise<T> {
  const done = last.then(async () => {
    const before = await readSuivi(strapi);
    const { suivi, answer } = change(before);
    if (suivi !== before) await storeOf(strapi).set({ key: 'suivi', value: suivi });
    return answer;
  });
  last = done.catch(() => undefined);
  return done;
}
