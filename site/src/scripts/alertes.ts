/**
 * The banner of alerts. They are read from one small file, at most once in five minutes by tab, and
 * shown by the clock of the device between their two instants: pages know nothing of them. The banner
 * comes last in the page and stays at the bottom of the screen: nothing moves when it comes.
 */
import type { AlerteModel } from '../page-models/types-editorial.ts';

/** Written out: the list of addresses would weigh more than this script. */
const ADDRESS = '/alertes/bandeau.json';
const KEPT = 'portulan-alertes';
const CLOSED = 'portulan-alertes-fermees';
const FRESH_MS = 300_000;

const WORDS = {
  fr: { region: 'Alerte', close: 'Fermer cette alerte' },
  en: { region: 'Alert', close: 'Close this alert' },
};

export const dueAt = (alertes: readonly AlerteModel[], now: number): AlerteModel[] =>
  alertes.filter(({ debut, fin }) => Date.parse(debut) <= now && now < Date.parse(fin));

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
  } catch {
    // A browser that keeps nothing asks again.
  }
}

async function read(): Promise<AlerteModel[]> {
  const kept = stored<{ at: number; alertes: AlerteModel[] }>(KEPT);
  if (kept && Date.now() - kept.at < FRESH_MS) return kept.alertes;
  const response = await fetch(ADDRESS);
  const alertes: AlerteModel[] = response.ok ? await response.json() : [];
  store(KEPT, { at: Date.now(), alertes });
  return alertes;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function banner({ cle, titre, texte, niveau, lien }: AlerteModel): HTMLElement {
  const words = document.documentElement.lang === 'en' ? WORDS.en : WORDS.fr;
  const region = element('section', `bandeau-alerte ${niveau}`);
  region.setAttribute('aria-label', words.region);
  const said = element('p', '');
  said.lang = 'fr';
  said.append(element('strong', '', titre), texte ? ` ${texte} ` : ' ');
  if (lien) {
    const link = element('a', '', lien.titre);
    link.href = lien.url;
    said.append(link);
  }
  const close = element('button', 'bouton', '✕');
  close.type = 'button';
  close.setAttribute('aria-label', `${words.close}\u00a0: ${titre}`);
  close.addEventListener('click', () => {
    store(CLOSED, [...(stored<string[]>(CLOSED) ?? []), cle]);
    region.remove();
    // The keyboard goes on from the content, not from nowhere.
    document.getElementById('contenu')?.focus({ preventScroll: true });
  });
  region.append(said, close);
  return region;
}

async function show(): Promise<void> {
  const closed = new Set(stored<string[]>(CLOSED) ?? []);
  const [first] = dueAt(await read(), Date.now()).filter(({ cle }) => !closed.has(cle));
  if (!first) return;
  // Told to those who do not see it come (WCAG 4.1.3).
  const status = element('div', 'bandeau-place');
  status.setAttribute('role', first.niveau === 'urgence' ? 'alert' : 'status');
  document.body.append(status);
  status.append(banner(first));
}

/** Once the page is there, when nothing else is to be done: it is in the way of nothing. */
export function showAlerts(): void {
  addEventListener('load', () => {
    show().catch(() => undefined);
  });
}
