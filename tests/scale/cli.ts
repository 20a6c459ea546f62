import { mkdirSync } from 'node:fs';
import { writeScaleAtlas } from './scaleAtlas';

/**
 * `tsx tests/scale/cli.ts <folder> <number of features> [seed] [register]`: an atlas of that size, for `ATLAS=<folder> npm run build`;
 * of points of which little is told, and four articles, as a register of a million would be.
 */
const [folder, features, seed = '1', what] = process.argv.slice(2);
const REGISTER = { isRegister: true, passages: 100, articles: 4, sources: 100 } as const;
if (folder === undefined || !(Number(features) >= 1)) {
  console.error('Say into which folder and how many features: tsx tests/scale/cli.ts large 100000');
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  writeScaleAtlas(folder, {
    features: Math.floor(Number(features)),
    seed: Number(seed),
    ...(what === 'register' ? REGISTER : {}),
  });
}
