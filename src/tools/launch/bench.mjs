// npm run bench: what the first view costs, beside a bare map and the same article, and then the interactions: a choice, the
// wheel and a key; with --interactions these alone; with --frames what a frame of the playing voyage costs, beside a bare map
// that moves one point; with --heap what playing leaves in memory; with --linking how well and how fast a reader's own text is
// linked; with --own how long an article of 5 MB holds the page up; with --scale=100000 what an atlas of so many features
// costs beside a small one.
import { launch } from './check/gate.mjs';

void launch(() => {
  if (process.argv.includes('--linking')) return import('./linking.mjs');
  if (process.argv.some((arg) => arg.startsWith('--scale'))) return import('./bench/scale.mjs');
  if (process.argv.includes('--interactions')) return import('./bench/interactions.mjs');
  if (process.argv.includes('--own')) return import('./bench/own-article.mjs');
  if (process.argv.includes('--heap')) return import('./bench/heap-growth.mjs');
  return process.argv.includes('--frames')
    ? import('./bench/frame-cost.mjs')
    : import('./bench/first-view.mjs');
});
