// npm run new-atlas -- <folder>: a small atlas that builds, to make another of. It asks nothing and overwrites nothing.
import { resolve } from 'node:path';
import { newAtlas } from './newAtlas.mjs';

const { done, sentence } = newAtlas(process.argv.slice(2), resolve('.'));
if (done) console.log(sentence);
else {
  console.error(sentence);
  process.exitCode = 1;
}
