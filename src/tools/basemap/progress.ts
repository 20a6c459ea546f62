const start = performance.now();

/** Tells how far the build has come, with the seconds since its start. */
export function report(message: string): void {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${seconds} s  ${message}\n`);
}
