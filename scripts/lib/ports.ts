import { createServer } from 'node:net';
import { Failure } from './failure.ts';
import type { PortName } from './home.ts';

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Two instances meet here first: said before anything is started, with the way out. */
export async function requireFreePort(name: PortName, port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Failure(
    'start.portTaken',
    `Le port ${port} (${name}) est déjà pris sur cette machine. Arrêtez ce qui l’utilise, ou choisissez-en un autre : ${name}=${port + 1} npm start.`,
    { context: { name, port } },
  );
}

/** A port that nothing uses at this moment, for tests. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
