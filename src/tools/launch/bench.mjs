// npm run bench: what a frame of the playing voyage costs, beside a bare map that moves one point; with --heap what
// playing leaves in memory; with --linking how well and how fast a reader's own text is linked.
import { launch } from './check/gate.mjs';

void launch(() => {
  if (process.argv.includes('--linking')) return import('./linking.mjs');
  return process.argv.includes('--heap')
    ? import('./bench/heap-growth.mjs')
    : import('./bench/frame-cost.mjs');
});
