import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

/** The thread in which cards are drawn: each drawing that comes goes back as a PNG, in order. */
parentPort?.on('message', ({ svg, font }) => {
  parentPort?.postMessage(new Resvg(svg, { font }).render().asPng());
});
