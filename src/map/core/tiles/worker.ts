import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import { trustWorker } from '../../../state/device/trustedWorkers';

/** Reads tiles out of the archives; one for the page, as MapLibre's protocols are. */
export const protocol = new Protocol();

/** Where the worker's code lies. */
export { workerUrl };

trustWorker(workerUrl);
setWorkerUrl(workerUrl);
addProtocol('pmtiles', protocol.tile);
