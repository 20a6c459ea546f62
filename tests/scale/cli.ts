import { mkdirSync } from 'node:fs';
import { writeScaleAtlas } from './scaleAtlas';

/** `tsx tests/scale/cli.ts <folder> <number of features> [seed]`: an atlas of that size, for `ATLAS=<folder> npm run build`. */
const [folder, features, seed = '1'] = process.argv.slice(2);
if (folder === undefined || !(Number(features) >= 1)) {
  console.error('Say into which folder and how many features: tsx tests/scale/cli.ts large 100000');
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  writeScaleAtlas(folder, { features: Math.floor(Number(features)), seed: Number(seed) });
}
