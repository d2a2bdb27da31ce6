/**
 * A process that outlives the one that started it keeps its port and its database. Loaded before a
 * child (`node --import leash.mjs …`), this ends it when its parent is gone, even killed with -9.
 */

/** Time left to a process for closing its files before it is ended anyway, ms. */
const GRACE = 5_000;

/** @param {() => void} callback called once, within half a second of the parent's death */
export function whenParentDies(callback) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
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
