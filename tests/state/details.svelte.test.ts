import { expect, test, vi } from 'vitest';
import type { AtlasFeature, FeatureDetails } from '../../src/domain/atlas/feature/feature';
import type { Said } from '../../src/domain/atlas/said';
import { Details } from '../../src/state/details.svelte';
import { feature, told } from '../sampleAtlas';

const at = (id: string, detailsAt: string): AtlasFeature => feature(id, { detailsAt });
const [fight, siege, far] = [at('fight', 'near'), at('siege', 'near'), at('far', 'far')];

const FILES: Readonly<Record<string, readonly string[]>> = {
  near: ['fight', 'siege'],
  far: ['far'],
};

/** A host that counts what it is asked for. */
function host() {
  return vi.fn((url: string): Promise<ReadonlyMap<string, FeatureDetails>> => {
    const ids = FILES[url];
    return ids
      ? Promise.resolve(new Map(ids.map((id) => [id, told({ summary: `${id}!` })])))
      : Promise.reject(new Error('no such file'));
  });
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a file is fetched when something of it is first asked for, once, and kept', async () => {
  const load = host();
  const details = new Details(load);
  expect([fight, siege].map(details.of)).toEqual([null, null]);
  await settled();
  expect([fight, siege].map((each) => details.of(each)?.summary)).toEqual(['fight!', 'siege!']);
  expect(load.mock.calls).toEqual([['near']]);
});

test('what did not come is said to be lost, and fetched again when the reader asks', async () => {
  let isDown = true;
  const load = host();
  const details = new Details((url) => load(isDown ? '' : url));
  expect(details.isLost([far])).toBe(false);
  details.of(far);
  await settled();
  expect(details.of(far)).toBeNull();
  expect(details.isLost([fight, far])).toBe(true);
  expect(load).toHaveBeenCalledTimes(1);
  isDown = false;
  details.again([fight, far]);
  expect(details.isLost([far])).toBe(false);
  details.of(far);
  await settled();
  expect(details.of(far)?.summary).toBe('far!');
});

test('who needs several waits for all of their files, each fetched once', async () => {
  const load = host();
  const details = new Details(load);
  details.of(fight);
  await details.whenTold([fight, siege, far]);
  expect([fight, siege, far].map((each) => details.of(each)?.summary)).toEqual([
    'fight!',
    'siege!',
    'far!',
  ]);
  expect(load.mock.calls).toEqual([['near'], ['far']]);
});

test('what has no such file is told of by nobody', () => {
  const load = host();
  const details = new Details(load);
  expect(details.of(feature('plain'))).toBeNull();
  expect(details.isLost([feature('plain')])).toBe(false);
  expect(load).not.toHaveBeenCalled();
});

test('what is told in the language of the screen stands for the own, which stands where that does not come', async () => {
  const said: Said = {
    summaries: { fight: 'Бой!' },
    people: {},
    plates: {},
    texts: { Outcome: 'Исход' },
  };
  let at: string | undefined = 'ru';
  const details = new Details(host(), {
    load: (url) => (url === 'ru' ? Promise.resolve(said) : Promise.reject(new Error(url))),
    at: () => at,
  });
  await details.whenTold([fight, siege]);
  // Its own has come; the other is waited for, so that no text changes while it is read.
  expect(details.of(fight)).toBeNull();
  expect(details.say('Outcome')).toBeUndefined();
  await settled();
  expect(details.of(fight)).toMatchObject({ summary: 'Бой!', isSpoken: true });
  expect(details.of(siege)?.summary).toBe('siege!');
  expect(details.of(siege)?.isSpoken).toBeUndefined();
  expect([details.say('Outcome'), details.say('toString')]).toEqual(['Исход', null]);
  at = 'nowhere';
  details.of(fight);
  await settled();
  expect(details.of(fight)?.summary).toBe('fight!');
  expect(details.isLost([fight])).toBe(false);
  at = undefined;
  expect(details.say('Outcome')).toBeNull();
});
