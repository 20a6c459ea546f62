// npm run bench: what a frame of the playing voyage costs, beside a bare map that moves one point.
import { launch } from './gate.mjs';

void launch(() => import('./frame-cost.mjs'));
