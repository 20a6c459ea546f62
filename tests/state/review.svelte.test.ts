import { expect, test } from 'vitest';
import { passagesIn } from '../../src/domain/atlas/atlas';
import { keyOf } from '../../src/domain/ownArticle/marks';
import type { OwnRecord } from '../../src/domain/ownArticle/record';
import { Review } from '../../src/state/own/review.svelte';
import { NEWS, marksOf, ownSample } from '../ownSample';
import { sampleAtlas } from '../sampleAtlas';

function review(text = NEWS): Review {
  const own = ownSample(text);
  return reviewed(own.record, own);
}

function reviewed(record: OwnRecord, own: ReturnType<typeof ownSample>): Review {
  return new Review(record, marksOf(own), own.linked.things, () => sampleAtlas());
}

test('a text becomes passages with places, and its dates set the clock', () => {
  const { brought, counts } = review();
  const [first, second] = passagesIn(brought.article);
  expect(first?.places).toEqual(['mukden']);
  expect(new Date(first?.when?.start ?? 0).toISOString().slice(0, 10)).toBe('1905-03-10');
  expect(second?.places).toEqual(['tokyo']);
  expect(new Date(second?.when?.start ?? 0).toISOString().slice(0, 10)).toBe('1905-03-12');
  expect(counts.dates).toBe(2);
  expect(counts.things).toBeGreaterThan(1);
});

test('the clock is told where the dates of a passage stand, of a year only where there is no day', () => {
  const [first] = passagesIn(
    review('Mukden fell on March 10, 1905. Tokyo had feared for it in 1904, and on March 1, 1904.')
      .brought.article,
  );
  const days = first?.dates?.map(({ when }) => new Date(when.start).toISOString().slice(0, 10));
  expect(days).toEqual(['1905-03-10', '1904-03-01']);
  expect(first?.dates?.[0]?.at).toBeCloseTo(15 / 87, 2);
  expect(passagesIn(review('Tokyo feared for Mukden in 1904.').brought.article)[0]).toMatchObject({
    when: { start: Date.UTC(1904, 0) },
  });
});

test('the words of the text all stay, in their order', () => {
  const words = passagesIn(review().brought.article).map(({ inlines }) =>
    inlines
      .map((inline) =>
        inline.type === 'text'
          ? inline.text
          : 'children' in inline
            ? inline.children.map((child) => (child.type === 'text' ? child.text : '')).join('')
            : '',
      )
      .join(''),
  );
  expect(words.join('\n\n')).toBe(NEWS);
});

test('what the reader says goes before what the linker says, and can be taken back', () => {
  const own = review();
  const at = NEWS.indexOf('Mukden');
  own.rule([{ start: at, end: at + 6 }], { verb: 'leave' });
  expect(passagesIn(own.brought.article)[0]?.places).toBeUndefined();
  own.rule([{ start: at, end: at + 6 }], { verb: 'link', thing: 'tokyo' });
  expect(passagesIn(own.brought.article)[0]?.places).toEqual(['tokyo']);
  expect(own.undo()).toBe(1);
  expect(own.undo()).toBe(1);
  expect(passagesIn(own.brought.article)[0]?.places).toEqual(['mukden']);
  expect(own.undo()).toBe(0);
});

test('passages whose marks stay are the same objects', () => {
  const own = review();
  const [, before] = passagesIn(own.brought.article);
  own.rule([{ start: NEWS.indexOf('Mukden'), end: NEWS.indexOf('Mukden') + 6 }], { verb: 'leave' });
  expect(passagesIn(own.brought.article)[1]).toBe(before);
});

test('guesses are checked when asked for; the same words are decided together', () => {
  const own = review();
  own.withDoubtful = true;
  const tokyo = NEWS.indexOf('Tokyo');
  own.lookAt(keyOf(tokyo, tokyo + 5));
  expect(own.alike.map(({ text }) => text)).toEqual(['Tokyo']);
  own.rule([{ start: tokyo, end: tokyo + 5 }, ...own.alike], { verb: 'leave' });
  expect(passagesIn(own.brought.article)[1]?.places ?? []).not.toContain('tokyo');
  expect(own.undo()).toBe(2);
});

test('a decision whose words are gone is listed, and forgotten when the reader says so', () => {
  const own = review();
  const quote = { start: 3, end: 9, quote: 'Moscow', prefix: 'in ', suffix: ' then' };
  const lost = { id: 'x', at: 1, verb: 'leave' as const, ...quote };
  own.record = { ...own.record, decisions: [lost] };
  expect(own.lost.map(({ quote: words }) => words)).toEqual(['Moscow']);
  own.forgetLost();
  expect(own.lost).toEqual([]);
});

test('a place that the atlas has not is marked where the reader says, and comes with what is kept', () => {
  const own = review();
  const at = NEWS.indexOf('Tokyo');
  own.rule([{ start: at, end: at + 5 }], { verb: 'place', place: [139.7, 35.7] });
  const marked = own.brought.places.find(
    ({ title, at: where }) => title === 'Tokyo' && where?.[0] === 139.7,
  );
  expect(passagesIn(own.brought.article)[1]?.places).toEqual([marked?.id, 'tokyo']);
  const again = reviewed(own.record, ownSample(NEWS));
  expect(again.brought.places).toEqual(own.brought.places);
  // What another tab has marked is known once its decisions have come.
  const other = review();
  other.record = own.record;
  expect(other.brought.places).toContainEqual(marked);
  own.undo();
  expect(passagesIn(own.brought.article)[1]?.places).toEqual(['tokyo']);
});

test('the same words are alike only where they mean the same: a day of another month is not', () => {
  const text =
    'On March 9, 1905 it snowed, and Mukden fell on the 10th. On May 9, 1905 it was warm; Tokyo heard of it on the 10th, and on the 10th of May of nothing else.';
  const own = review(text);
  own.withDoubtful = true;
  const first = text.indexOf('10th');
  const second = text.indexOf('10th', first + 1);
  const daysOf = (at: number) =>
    own.marks.find(({ start }) => start <= at && at < start + 8)?.meaning;
  expect([daysOf(first), daysOf(second)]).toMatchObject([
    { from: '1905-03-10' },
    { from: '1905-05-10' },
  ]);
  own.lookAt(own.marks.find(({ start }) => start <= first && first < start + 8)?.key ?? null);
  expect(own.alike).toEqual([]);
});

test('what was decided last is known until it is taken back', () => {
  const own = review();
  const tokyo = NEWS.indexOf('Tokyo');
  expect(own.last).toBeNull();
  own.rule([{ start: tokyo, end: tokyo + 5 }], { verb: 'leave' });
  expect(own.last).toBe(keyOf(tokyo, tokyo + 5));
  own.undo();
  expect(own.last).toBeNull();
});
