const POLL_MS = 500;

/**
 * Calls back once when the process is told to end. npm passes signals on to its shell only, and a shell that dies of one
 * leaves us behind: under npm, a change of parent counts as being told so.
 *
 * @type {(stop: () => void) => void}
 */
export function onStop(stop) {
  let told = false;
  const once = () => {
    if (!told) stop();
    told = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) once();
  }, POLL_MS).unref();
}
