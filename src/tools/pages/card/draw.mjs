import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

/** @typedef {{ readonly svg: string, readonly font: NonNullable<import('@resvg/resvg-js').ResvgRenderOptions['font']> }} Asked */

/** A drawn picture holds 4 MB beside the heap, of which whoever clears the heap knows nothing: it is asked to after so many. */
const HELD = 8;

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const clear = runInNewContext('gc');
/** @type {Asked[]} */
const waiting = [];
let drawn = 0;

/** The thread in which cards are drawn: each drawing that comes goes back as a PNG, in order. */
parentPort?.on('message', (/** @type {Asked} */ asked) => {
  waiting.push(asked);
  if (waiting.length === 1) setImmediate(drawNext);
});

/** One at a turn: what pictures held is given back between turns. */
function drawNext() {
  const asked = waiting.shift();
  if (!asked) return;
  parentPort?.postMessage(new Resvg(asked.svg, { font: asked.font }).render().asPng());
  drawn += 1;
  if (drawn % HELD === 0) clear();
  if (waiting.length > 0) setImmediate(drawNext);
}
