import { ensureBuilt, site } from '../build.mjs';
import { stopChildren } from '../install/child.mjs';
import { ensureInstalled } from '../install/install.mjs';
import { onStop } from './stop.mjs';

/**
 * Serves the built site until the process is told to stop.
 *
 * @type {() => Promise<number>}
 */
export async function main() {
  let close = stopChildren;
  onStop(() => {
    close();
    process.exit(0);
  });
  await ensureInstalled();
  // Brings in a dependency, so it can be loaded only now; before the build, so that a bad PORT is told at once.
  const { portsFor, serve } = await import('./serve.mjs');
  const ports = portsFor(process.env.PORT);
  await ensureBuilt();
  const served = await serve(site, ports);
  close = served.close;
  console.log(served.url);
  return new Promise(() => undefined);
}
