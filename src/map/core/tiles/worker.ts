import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { trustWorker } from '../../../state/device/trustedWorkers';
import { protocol } from '../../ground/protocol';

/** Where the worker's code lies. */
export { workerUrl };

trustWorker(workerUrl);
setWorkerUrl(workerUrl);
addProtocol('pmtiles', protocol.tile);
