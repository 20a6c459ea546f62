import { join } from 'node:path';
import { link } from '../../domain/linking/link';
import { indexOf, type NameIndex } from '../../domain/linking/things/names';
import { passagesOf } from '../../domain/linking/text/passages';
import { goldTexts, type GoldText } from './gold';
import { namesOf } from './names';
import { f1Of, precisionOf, recallOf, scoreOf, sumOf, type Score, type TextScore } from './score';

/** How well and how fast texts are linked: `npm run bench -- --linking`. */
async function main(): Promise<void> {
  const index = indexOf(await namesOf('geodata', '.cache'));
  const texts = goldTexts(join('tests', 'domain', 'linking', 'texts'));
  const scores = texts.map((gold) =>
    scoreOf(gold, link(gold.words, passagesOf(gold.words), index), index.things),
  );
  console.log(`${String(texts.length)} annotated texts`);
  console.log(['', 'precision', 'recall', 'F1'].map((word) => word.padStart(10)).join(''));
  for (const kind of ['mentions', 'events', 'dates'] as const) {
    console.log(lineOf(kind, sumOf(scores.map((score) => score[kind]))));
  }
  const traps = sumOf(scores.map((score) => score.traps));
  console.log(`traps taken: ${String(traps.wrong)} of ${String(traps.right + traps.wrong)}`);
  for (const [at, { faults }] of scores.entries()) {
    for (const fault of faults) console.log(`  ${texts[at]?.name ?? ''}: ${fault}`);
  }
  console.log(calibrationOf(scores));
  console.log(speedOf(texts, index));
}

function lineOf(kind: string, score: Score): string {
  const numbers = [precisionOf(score), recallOf(score), f1Of(score)];
  return kind.padStart(10) + numbers.map((number) => number.toFixed(3).padStart(10)).join('');
}

/** In steps of a tenth: how sure, how often right, of how many; and how far apart these are on the whole. */
function calibrationOf(scores: readonly TextScore[]): string {
  const all = scores.flatMap(({ proposals }) => proposals);
  let error = 0;
  const lines = Array.from({ length: 10 }, (_, at) => {
    const bin = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === at);
    if (bin.length === 0) return '';
    const sure = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    const right = bin.filter(({ isRight }) => isRight).length / bin.length;
    error += (Math.abs(sure - right) * bin.length) / all.length;
    return `  said ${sure.toFixed(2)}, right ${right.toFixed(2)}, of ${String(bin.length)}\n`;
  });
  return `calibration (expected error ${error.toFixed(3)})\n${lines.join('').trimEnd()}`;
}

const MB = 1_000_000;
const RUNS = 5;

/** Milliseconds for 1 MB of each kind of text, and for 5 MB of the first, medians of five. */
function speedOf(texts: readonly GoldText[], index: NameIndex): string {
  const words = texts.map((text) => text.words).join('\n');
  const kinds: readonly (readonly [string, string])[] = [
    ['running text', filled(words, MB)],
    ['5 MB of it', filled(words, 5 * MB)],
    ['one paragraph', filled(words.replaceAll('\n', ' '), MB)],
    ['one name', filled('Port Arthur ', MB)],
    ['one date', filled('Tsushima on the 10th of May, ', MB)],
    ['days of no year', filled('On 10 May and 3 June he slept. ', MB)],
    ['days of no month', `10 May 1904. ${filled('on the 10th ', MB)}`],
    ['Old Style', `All dates are Old Style.\n\n${filled('14 May ', MB)}`],
    ['digits', filled('1904', MB)],
    ['years', filled('1904 ', MB)],
  ];
  const lines = kinds.map(([kind, text]) => `  ${kind}: ${medianOf(text, index).toFixed(0)} ms`);
  return `speed\n${lines.join('\n')}`;
}

function filled(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function medianOf(text: string, index: NameIndex): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    link(text, passagesOf(text), index);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

void main();
