/**
 * Alerts are read from one small file, at most once in five minutes by tab, and shown by the clock of
 * the device between their two instants: pages know nothing of them.
 */
import type { AlerteModel } from '../../page-models/types-editorial.ts';

/** Written out: the list of addresses would weigh more than this script. */
const ADDRESS = '/alertes/bandeau.json';
const KEPT = 'portulan-alertes';
const CLOSED = 'portulan-alertes-fermees';
const FRESH_MS = 300_000;

export const dueAt = (alertes: readonly AlerteModel[], now: number): AlerteModel[] =>
  alertes.filter(({ debut, fin }) => Date.parse(debut) <= now && now < Date.parse(fin));

/** A browser that keeps nothing asks again. */
function stored<T>(key: string): T | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '') as T;
  } catch {
    return undefined;
  }
}

function store(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {}
}

async function read(): Promise<AlerteModel[]> {
  const kept = stored<{ at: number; alertes: AlerteModel[] }>(KEPT);
  if (kept && Date.now() - kept.at < FRESH_MS) return kept.alertes;
  const response = await fetch(ADDRESS);
  const alertes: AlerteModel[] = response.ok ? await response.json() : [];
  store(KEPT, { at: Date.now(), alertes });
  return alertes;
}

async function show(): Promise<void> {
  const closed = stored<string[]>(CLOSED) ?? [];
  const [first] = dueAt(await read(), Date.now()).filter(({ cle }) => !closed.includes(cle));
  if (!first) return;
  const { showBanner } = await import('./bandeau.ts');
  showBanner(first, () => store(CLOSED, [...closed, first.cle]));
}

/** Once the page is there: it is in the way of nothing. */
export function showAlerts(): void {
  addEventListener('load', () => {
    show().catch(() => undefined);
  });
}
