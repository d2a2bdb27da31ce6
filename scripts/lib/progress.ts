/** Plain lines with the seconds since the command began: they read well in a log too. */
export function stopwatch(): (text: string) => void {
  const started = performance.now();
  return (text) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`[${seconds.padStart(6)} s] ${text}`);
  };
}
