import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notices } from '../../src/state/notices.svelte';

const texts = ({ all }: Notices) => all.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the same sentence is not said twice at once', () => {
  const notices = new Notices();
  notices.say('a');
  notices.say('a');
  expect(texts(notices)).toEqual(['a']);
});

test('a report takes the place of the last on its topic, until it is done', () => {
  const notices = new Notices();
  notices.say('a');
  notices.report('map', '10 %');
  notices.report('map', '20 %');
  expect(texts(notices)).toEqual(['a', '20 %']);
  notices.report('map', null);
  expect(texts(notices)).toEqual(['a']);
});

test('a report that the reader has dismissed stays away', () => {
  const notices = new Notices();
  notices.report('map', '10 %');
  const [report] = notices.all;
  if (report) notices.dismiss(report.id);
  notices.report('map', '20 %');
  expect(texts(notices)).toEqual([]);
});

test('a mention takes the place of the last on its topic and goes by itself, but not under the eye', () => {
  const notices = new Notices();
  notices.say('a');
  notices.mention('link', 'b');
  notices.mention('link', 'c');
  expect(texts(notices)).toEqual(['a', 'c']);
  const id = notices.all[1]?.id ?? -1;
  notices.hold(id);
  vi.advanceTimersByTime(20_000);
  expect(texts(notices)).toEqual(['a', 'c']);
  notices.release(id);
  vi.advanceTimersByTime(7999);
  expect(texts(notices)).toEqual(['a', 'c']);
  vi.advanceTimersByTime(1);
  expect(texts(notices)).toEqual(['a']);
});
