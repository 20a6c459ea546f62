import { workerUrl } from '../core/tiles/worker';
import { NAME_FILES } from '../base/names/files';

/**
 * Has come what the map's worker is going to ask for, while the page makes the map: on a slow line nothing else is on its way
 * then. The worker finds it in the browser's store of what came, and asks itself for what did not.
 */
export function askAhead(): void {
  for (const url of [workerUrl, ...Object.values(NAME_FILES)]) {
    fetch(url)
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  }
}
