/**
 * A process that outlives the one that started it keeps its port and its database. Loaded before a
 * child (`node --import leash.mjs …`), this ends it when its parent is gone, even killed with -9.
 */

import { readFileSync } from 'node:fs';

/** Time left to a process for closing its files before it is ended anyway, ms. */
const GRACE = 5_000;

/** Parent of a process where /proc tells it, else nothing. @param {number} pid */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) \S /s, '')
      .split(' ')[0];
  } catch {
    return undefined;
  }
}

/**
 * @param {() => void} callback called once, within half a second of the parent's death
 * @param {{ throughShell?: boolean }} [options] npm runs a shell that runs us: its death counts too
 */
export function whenParentDies(callback, { throughShell = false } = {}) {
  const lineage = () => [process.ppid, throughShell && parentOf(process.ppid)].join();
  const atStart = lineage();
  const timer = setInterval(() => {
    if (lineage() === atStart) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

if (process.env.PORTULAN_LEASH) {
  // Not inherited: a grandchild answers to its own parent.
  delete process.env.PORTULAN_LEASH;
  whenParentDies(() => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE).unref();
  });
}
