import { expect, test } from 'vitest';
import { holding } from '../../../src/domain/ownArticle/decision';
import { joinedRecord, type OwnRecord } from '../../../src/domain/ownArticle/record';
import { Explorer } from '../../../src/state/explorer.svelte';
import { Desk } from '../../../src/state/own/desk.svelte';
import type { Given, Reader, Shelf } from '../../../src/state/own/ports';
import type { Review } from '../../../src/state/own/review.svelte';
import { NEWS, ownSample } from '../../ownSample';
import { sampleAtlas } from '../../sampleAtlas';

/** What all tabs of a browser keep: as the store does it, in memory. */
class OneBrowser {
  readonly records = new Map<string, OwnRecord>();
  readonly #tabs: (() => void)[] = [];

  /** What one tab has of it. */
  shelf(): Shelf {
    let own = (): void => undefined;
    const tell = (): void => {
      for (const tab of this.#tabs) if (tab !== own) tab();
    };
    return {
      all: () => Promise.resolve([...this.records.values()]),
      keep: (record, isNew) => {
        const before = this.records.get(record.id);
        if (!before && !isNew) return Promise.resolve(null);
        const kept = before ? joinedRecord(record, before) : record;
        this.records.set(record.id, kept);
        tell();
        return Promise.resolve(kept);
      },
      drop: (id) => {
        this.records.delete(id);
        tell();
        return Promise.resolve();
      },
      listen: (changed) => {
        own = changed;
        this.#tabs.push(changed);
      },
    };
  }
}

const sample = ownSample(NEWS);
const reader: Reader = {
  read: () => Promise.reject(new Error('Nothing is read here.')),
  link: () => Promise.resolve(sample.linked),
  find: () => Promise.resolve([]),
  stop: () => undefined,
};

interface Tab {
  readonly explorer: Explorer;
  readonly desk: Desk;
  readonly review: Review;
}

/** A tab in which the sample is open. */
async function tabOf(browser: OneBrowser): Promise<Tab> {
  browser.records.set(sample.record.id, browser.records.get(sample.record.id) ?? sample.record);
  const explorer = new Explorer(sampleAtlas());
  const desk = new Desk(explorer, reader, browser.shelf(), () => null);
  await desk.look();
  await desk.open(sample.record.id);
  const { current } = desk;
  if (!current) throw new Error('the sample is not open');
  return { explorer, desk, review: current };
}

const said = ({ explorer }: Tab): string => explorer.notices.all.map(({ text }) => text).join(' ');
const leave = (review: Review, word: string): number => {
  const start = NEWS.indexOf(word);
  return review.rule([{ start, end: start + word.length }], { verb: 'leave' });
};
const leftIn = ({ decisions }: OwnRecord): readonly string[] =>
  decisions.flatMap((each) => (each.verb === 'undo' ? [] : [each.quote]));
/** Once what the tabs tell one another has been heard. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('two tabs decide on one article: both have what both decided, and say so', async () => {
  const browser = new OneBrowser();
  const one = await tabOf(browser);
  const other = await tabOf(browser);
  leave(one.review, 'Mukden');
  // At the same time: neither has heard of the other yet.
  leave(other.review, 'Tokyo');
  await Promise.all([one.desk.keep(one.review), other.desk.keep(other.review)]);
  await settled();
  for (const tab of [one, other]) {
    expect(leftIn(tab.review.record).toSorted()).toEqual(['Mukden', 'Tokyo']);
    expect(said(tab)).toContain('one decision came over');
  }
  expect(leftIn(browser.records.get(sample.record.id) ?? sample.record)).toHaveLength(2);
});

test('what is decided while the last decision is being kept stays', async () => {
  const browser = new OneBrowser();
  const one = await tabOf(browser);
  const other = await tabOf(browser);
  leave(other.review, 'Tokyo');
  await other.desk.keep(other.review);
  leave(one.review, 'Mukden');
  const keeping = one.desk.keep(one.review);
  leave(one.review, 'Due');
  await keeping;
  await settled();
  expect(leftIn(one.review.record).toSorted()).toEqual(['Due', 'Mukden', 'Tokyo']);
});

test('what another tab has deleted stays on the page, is said to be gone, and can be brought back with all that was decided', async () => {
  const browser = new OneBrowser();
  const one = await tabOf(browser);
  const other = await tabOf(browser);
  await one.desk.remove(sample.record.id);
  await settled();
  expect(said(other)).toContain('was deleted in another tab');
  expect(other.desk.kept).toEqual([]);
  expect(other.desk.current?.record.id).toBe(sample.record.id);
  leave(other.review, 'Mukden');
  await other.desk.keep(other.review);
  expect(browser.records.size).toBe(0);
  await other.desk.restore();
  expect(leftIn(browser.records.get(sample.record.id) ?? sample.record)).toEqual(['Mukden']);
  expect(other.desk.kept).toHaveLength(1);
});

test('each tab takes back what was decided in it, and never what came from another', async () => {
  const browser = new OneBrowser();
  const one = await tabOf(browser);
  const other = await tabOf(browser);
  leave(one.review, 'Mukden');
  await one.desk.keep(one.review);
  leave(other.review, 'Tokyo');
  await other.desk.keep(other.review);
  await settled();

  const heldBy = ({ review }: Tab): readonly string[] =>
    holding(review.record.decisions).map(({ quote }) => quote);
  expect(one.review.undo()).toBe(1);
  await one.desk.keep(one.review);
  await settled();
  expect([heldBy(one), heldBy(other)]).toEqual([['Tokyo'], ['Tokyo']]);
  expect(one.review.undo()).toBe(0);
  expect(other.review.undo()).toBe(1);
  expect(heldBy(other)).toEqual([]);

  // Once a tab has been opened anew, all that is kept is its own.
  leave(other.review, 'Due');
  await other.desk.keep(other.review);
  const anew = await tabOf(browser);
  expect(anew.review.undo()).toBe(1);
  expect(heldBy(anew)).toEqual([]);
});

test('an article that is opened shows the ground of which it tells', async () => {
  const { explorer } = await tabOf(new OneBrowser());
  const { request } = explorer.camera;
  if (request?.kind !== 'framing') throw new Error('the map was asked for nothing');
  const all = [...request.framing.subject, ...request.framing.rest];
  // Mukden and Tokyo, each with some ground round it.
  expect(all).toHaveLength(2);
});

test('of several files those that cannot be read are told of by name, and the others are read', async () => {
  const given = (name: string): Given => ({
    name,
    size: 1,
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
  });
  const texts = [sample.record];
  const picky: Reader = {
    ...reader,
    read: ({ name }) =>
      name.endsWith('.txt')
        ? Promise.resolve({ texts, encoding: 'utf-8', isSure: true })
        : Promise.reject(Object.assign(new Error(), { why: 'picture' })),
  };
  const desk = new Desk(new Explorer(sampleAtlas()), picky, new OneBrowser().shelf(), () => null);
  expect(await desk.takeAll([given('a.txt'), given('b.png'), given('c.txt')])).toBe(false);
  expect(desk.complaint).toBe('b.png: A picture cannot be read.');
  expect(desk.kept.map(({ file }) => file).toSorted()).toEqual(['a.txt', 'c.txt']);

  // Who stops one has no more of them read.
  const slow: Reader = {
    ...picky,
    read: () => {
      desk2.stop();
      return Promise.reject(Object.assign(new Error(), { why: 'stopped' }));
    },
  };
  const desk2 = new Desk(new Explorer(sampleAtlas()), slow, new OneBrowser().shelf(), () => null);
  expect(await desk2.takeAll([given('a.txt'), given('b.txt')])).toBe(false);
  expect(desk2.complaint).toBe('a.txt: Stopped; nothing was kept.');
});
