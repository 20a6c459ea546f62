// npm run bench: what a frame of the playing voyage costs, beside a bare map that moves one point; with --heap what
// playing leaves in memory.
import { launch } from './gate.mjs';

void launch(() =>
  process.argv.includes('--heap') ? import('./heap-growth.mjs') : import('./frame-cost.mjs'),
);
