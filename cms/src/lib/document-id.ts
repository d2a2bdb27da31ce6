import { createHash } from 'node:crypto';

const LENGTH = 24;

/** The same record has the same document id in every installation: 24 letters and digits. */
export function documentIdOf(type: string, key: string): string {
  const digest = createHash('sha256').update(`${type}\0${key}`).digest('hex');
  return BigInt(`0x${digest}`).toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}
