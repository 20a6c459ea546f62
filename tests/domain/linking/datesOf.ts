import { link } from '../../../src/domain/linking/link';
import { NO_LEXICON } from '../../../src/domain/linking/lexicon';
import { indexOf } from '../../../src/domain/linking/things/names';
import { passagesOf } from '../../../src/domain/linking/text/passages';
import type { Thing } from '../../../src/domain/linking/things/thing';

const plain = { title: '', sort: '', at: null, days: null, of: [], heads: [], rank: 2 } as const;
/** What that atlas knows. */
export const hills: Thing = { ...plain, id: 'hills', kind: 'place', names: ['Wolf Hills'] };
export const taken: Thing = {
  ...plain,
  id: 'taken',
  kind: 'event',
  names: ['Taking of the Wolf Hills'],
  of: ['hills'],
  sort: 'land-battle',
  days: [day('1904-07-30'), day('1904-08-10')],
};
export const war: Thing = {
  ...plain,
  id: 'war',
  kind: 'period',
  names: ['War'],
  days: [day('1904-02-08'), day('1905-09-05')],
};
/** It all as the linker reads it. */
export const index = indexOf({
  lexicon: { ...NO_LEXICON, about: 'war' },
  things: [hills, taken, war],
});

/** The number of a day. */
export function day(iso: string): number {
  return Date.parse(iso) / 86_400_000;
}

/** What dates are found in a text of an atlas that knows one hill and one war: "9 May = 1904-05-09". */
export function datesOf(text: string): readonly string[] {
  return link(text, passagesOf(text), index).dates.map(
    ({ text: words, from, to }) => `${words} = ${from === to ? from : `${from}/${to}`}`,
  );
}
