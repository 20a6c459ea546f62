import { isClose, wordAt, wordsBefore } from '../text/around';
import type { Match } from '../text/match';
import type { Scene } from '../text/scene';
import { isBetween, isLink } from './between';
import type { Cue } from './cue';

const BLOCK = /^(?:block|blocked|blocking|bottle|bottling|seal|sealing)$/;
const ATTEMPT = /^(?:attempts?|operations?|expedition)$/;
const NTH = /^(?:first|second|third|fourth)$/;
const REACH = 9;

/** "the second attempt to block the entrance to X", "the blocking attempt at X": its day or its number says which. */
export function blockingAt(scene: Scene, { first, last }: Match): Cue | null {
  const { words } = scene;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const { key } = wordAt(words, at);
    if (!isClose(wordAt(words, at + 1))) return null;
    if (BLOCK.test(key)) return cueFrom(scene, at, last);
    const isAttempt = ATTEMPT.test(key) || /^(?:up|off|to|with|steamers|blockships)$/.test(key);
    if (!isAttempt && !isLink(key) && !isBetween(scene, at)) return null;
  }
  return null;
}

function cueFrom({ words }: Scene, at: number, last: number): Cue {
  const [, attempt] = wordsBefore(words, at, 2);
  const first = ATTEMPT.test(attempt?.key ?? '') ? at - 2 : at;
  const isNumbered = NTH.test(wordAt(words, first - 1).key);
  return { what: 'blocking', word: 'blocking', first, last, needsDate: !isNumbered };
}
