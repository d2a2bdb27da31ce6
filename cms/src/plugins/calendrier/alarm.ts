import type { Core } from '@strapi/strapi';
import { runDue } from './run-due';
import { prevus } from './table';

/** A clock that is put right, or a change that another process planned, is seen within that time. */
const LONGEST_WAIT_MS = 30_000;
const SHORTEST_WAIT_MS = 100;

let timer: NodeJS.Timeout | undefined;
let stopped = false;
let running: Promise<void> = Promise.resolve();

async function ring(strapi: Core.Strapi): Promise<void> {
  try {
    await runDue(strapi);
  } catch (error) {
    strapi.log.error(error);
  }
}

/** How long until the next moment; a database that does not answer is asked again later. */
async function nextWait(strapi: Core.Strapi): Promise<number> {
  try {
    const next = await prevus(strapi).findOne({
      where: { etat: 'prevu' },
      orderBy: { instant: 'asc' },
    });
    if (!next) return LONGEST_WAIT_MS;
    const wait = new Date(next.instant).getTime() - Date.now();
    return Math.max(SHORTEST_WAIT_MS, Math.min(wait, LONGEST_WAIT_MS));
  } catch (error) {
    strapi.log.error(error);
    return LONGEST_WAIT_MS;
  }
}

/** Waits for the next moment; called again when one is planned. */
export async function setAlarm(strapi: Core.Strapi): Promise<void> {
  const wait = await nextWait(strapi);
  clearTimeout(timer);
  if (stopped) return;
  timer = setTimeout(() => {
    running = running.then(() => ring(strapi)).then(() => setAlarm(strapi));
  }, wait);
  timer.unref();
}

/** Once everything is ready: what was missed is done, then the next moment is waited for. */
export async function startCalendrier(strapi: Core.Strapi): Promise<void> {
  await ring(strapi);
  await setAlarm(strapi);
}

export async function stopCalendrier(): Promise<void> {
  stopped = true;
  clearTimeout(timer);
  await running;
}
