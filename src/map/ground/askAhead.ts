import { workerUrl } from '../core/tiles/worker';
import { NAME_FILES } from '../base/names/files';
import { isSlowLine } from './slowLine';

/**
 * Has come what the map's worker is going to ask for, while the page makes the map: on a slow line nothing else is on its way
 * then. The worker finds it in the browser's store of what came, and asks itself for what did not. On a fast line the names
 * are left to the worker: the page has enough to do.
 */
export function askAhead(): void {
  const names = isSlowLine(performance.getEntriesByType('resource')) ? NAME_FILES : {};
  for (const url of [workerUrl, ...Object.values(names)]) {
    fetch(url)
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  }
}
