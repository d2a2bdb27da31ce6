import { performance } from 'node:perf_hooks';

/** Starts now; says at each call how long it has been, and the most memory this process has held. */
export function stopwatch() {
  const start = performance.now();
  return () => ({
    seconds: Math.round((performance.now() - start) / 10) / 100,
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  });
}
