import { Protocol } from 'pmtiles';

/** Reads tiles out of the archives; one for the page, as MapLibre's protocols are. */
export const protocol = new Protocol();
