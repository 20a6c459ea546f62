import { describe, expect, test } from 'vitest';
import type { PassageId } from '../../../src/domain/atlas/id';
import { frameOf } from '../../../src/domain/framing/frame';
import type { KnownThing } from '../../../src/domain/ownArticle/passage';
import type { CameraRequest } from '../../../src/state/camera.svelte';
import { doubtRequest } from '../../../src/state/own/doubtRequest';
import { passageRequest } from '../../../src/state/framing';
import { article, days, feature, featureId, sampleAtlas } from '../../sampleAtlas';
import { kind } from '../../sampleKinds';

const atlas = sampleAtlas();
const [yalu, siege, voyage] = article.sections[0]?.passages ?? [];
const NOTHING = { at: null, days: null, of: [], rank: 3, sort: '' } as const;
const admiral: KnownThing = { ...NOTHING, id: 'person-togo', kind: 'person', title: 'Tōgō' };
const flagship: KnownThing = {
  ...NOTHING,
  id: 'suvorov',
  kind: 'ship',
  title: 'Suvorov',
  of: ['main'],
};

function lookAt(
  thing: KnownThing | undefined,
  date: string,
  passage = yalu,
  rivals: readonly KnownThing[] = [],
): CameraRequest | null {
  if (!passage) throw new Error('the sample has no such passage');
  return doubtRequest(atlas, { thing, rivals, article, passage, now: Date.parse(date) });
}

/** The first place of each shape that the map is to hold, the subject first. */
function placesOf(request: CameraRequest | null): readonly unknown[] {
  if (request?.kind !== 'framing') return [];
  const { subject, rest } = request.framing;
  return [...subject, ...rest].map(({ points }) => points[0]);
}

test('somebody, or a date, is looked at where the passage plays, and never where the last doubt was', () => {
  for (const thing of [admiral, undefined])
    expect(placesOf(lookAt(thing, '1904-05-01'))).toEqual([[124, 40]]);
});

test('a ship is looked at where she is at the date, and where the passage plays when that is not known', () => {
  // The leg that she is on, from the west.
  expect(placesOf(lookAt(flagship, '1904-10-19T12:00Z'))).toEqual([[4, 0]]);
  expect(placesOf(lookAt(flagship, '1904-05-01'))).toEqual([[124, 40]]);
});

test('a ship that has but the place of her end is looked at where the passage plays', () => {
  const lost = (id: string): KnownThing => ({ ...flagship, id, of: [] });
  const elsewhere = atlas.features.filter(
    ({ id, track }) =>
      !track && String(placesOf(lookAt({ ...lost(id), kind: 'line' }, '1904-05-01'))) !== '124,40',
  );
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const { id } of elsewhere)
    expect(placesOf(lookAt(lost(id), '1904-05-01'))).toEqual([[124, 40]]);
});

describe('a ship that is to be lost', () => {
  const lost = feature('lost', {
    kind: { ...kind('siege'), named: 'ship' },
    when: days('1904-10-20'),
    partOf: [featureId('main')],
    geometry: { type: 'Point', coordinates: [130, 34] },
  });
  const sea = { ...atlas, byId: new Map([...atlas.byId, [lost.id, lost]]) };
  const ship: KnownThing = { ...flagship, id: 'lost', of: [] };

  test('is looked at where the fleet is that she sails with', () => {
    if (!yalu) throw new Error('the sample has no such passage');
    const now = Date.parse('1904-10-19T12:00Z');
    const looked = { thing: ship, rivals: [], article, passage: yalu, now };
    expect(placesOf(doubtRequest(sea, looked))).toEqual([[4, 0]]);
  });

  test('is in no passage of a reader’s before that where her wreck will lie', () => {
    if (!yalu) throw new Error('the sample has no such passage');
    const told = (date: string, ...features: readonly string[]): readonly unknown[] => {
      const when = days(date);
      const own = { ...yalu, id: 'own-1.p1' as PassageId, when, features: features.map(featureId) };
      const request = passageRequest(sea, own);
      if (request?.kind !== 'framing') return [];
      const { subject, rest } = request.framing;
      return [...subject, ...rest].map(({ points: [[west = 0] = []] }) => Math.ceil(west) + 0);
    };
    expect(told('1904-10-15', 'libau', 'lost')).toEqual([0]);
    expect(told('1904-10-20', 'libau', 'lost').toSorted()).toEqual([0, 130]);
    // Where nothing else has a place, where she sails.
    expect(told('1904-10-17', 'lost')).toEqual([4]);
  });
});

test('what has a place is looked at there with the land about it, and with what else it may be', () => {
  const port: KnownThing = { ...NOTHING, id: 'port', kind: 'place', title: 'Port', at: [10, 1] };
  const other: KnownThing = { ...NOTHING, id: 'other', kind: 'place', title: 'Other', at: [11, 1] };
  const request = lookAt(port, '1904-05-01', yalu, [admiral, other]);
  expect(placesOf(request)).toEqual([
    [10, 1],
    [8.8, 1 - 1.2],
    [11, 1],
  ]);
  if (request?.kind !== 'framing') throw new Error('it is framed');
  const room = { width: 900, height: 800, focus: [450, 400], boxes: [] } as const;
  expect(frameOf(request.framing, room).zoom).toBeLessThan(8);
});

test('where a passage names no place the last before it does', () => {
  if (!siege || !voyage) throw new Error('the sample has no such passage');
  const nowhere = { ...siege, features: [], when: null };
  const sections = [{ heading: null, passages: [voyage, nowhere] }];
  const request = doubtRequest(atlas, {
    thing: admiral,
    rivals: [],
    article: { ...article, sections },
    passage: nowhere,
    now: Date.parse('1904-10-16T12:00Z'),
  });
  expect(placesOf(request)).toEqual([[0, 0]]);
});
