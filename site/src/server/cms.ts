/** The one thing that the functions say to the CMS. */
import type { SignalementRecu } from '@portulan/content-schemas';

export type Cms = { url: string; token: string };

/** Beyond this, the person is told to try again rather than left waiting. */
const PATIENCE_MS = 8_000;

/** The CMS of this process's settings; nothing when the portal runs without one. */
export function cmsDe(env: NodeJS.ProcessEnv = process.env): Cms | undefined {
  const { CMS_URL: url, PORTULAN_TOKEN_PORTAIL: token } = env;
  return url && token ? { url, token } : undefined;
}

/** `recu`, `trop` when the inbox is full for now, `panne` when it could not be reached. */
export async function signaler(
  { url, token }: Cms,
  signalement: SignalementRecu,
): Promise<'recu' | 'trop' | 'panne'> {
  try {
    const { status } = await fetch(`${url}/api/signalements`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(signalement),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (status === 204) return 'recu';
    if (status === 429) return 'trop';
    console.error(`The CMS answered ${status} to a report.`);
  } catch (error) {
    console.error('The CMS could not be reached for a report.', error);
  }
  return 'panne';
}
