import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const FONTS = ['source-serif-4.ttf', 'source-serif-4-italic.ttf'].map((name) =>
  fileURLToPath(new URL(`../fonts/${name}`, import.meta.url)),
);
const FONT = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Source Serif 4' };

/** Cards as PNGs in their order, drawn one after the other in a thread of their own: to write a picture takes longer than to say what is on it. */
export function drawn(svgs: Iterable<string>): Promise<readonly Uint8Array[]> {
  const thread = new Worker(new URL('draw.mjs', import.meta.url));
  let asked = 0;
  for (const svg of svgs) {
    thread.postMessage({ svg, font: FONT });
    asked += 1;
  }
  const made: Uint8Array[] = [];
  const all = new Promise<readonly Uint8Array[]>((resolve, reject) => {
    if (asked === 0) resolve(made);
    thread.on('error', reject);
    thread.on('message', (png: Uint8Array) => {
      made.push(png);
      if (made.length === asked) resolve(made);
    });
  });
  return all.finally(() => void thread.terminate());
}
