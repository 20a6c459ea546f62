import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseTheme } from '../../src/data/features/parse';
import type { Passage } from '../../src/domain/reading/article';
import { type Atlas, createAtlas, passagesIn } from '../../src/domain/atlas/atlas';
import { LIT_SIDES, labelBox } from '../../src/domain/framing/beside';
import { type Box, holds, middleOf, overlap } from '../../src/domain/framing/box';
import type { Shape } from '../../src/domain/framing/fit';
import { type Room, frameOf, freeParts, lensOf } from '../../src/domain/framing/frame';
import { widthOf } from '../../src/domain/framing/letters';
import { placeOf } from '../../src/domain/framing/projection';
import { isNameChoice } from '../../src/domain/atlas/languages';
import { litAt } from '../../src/domain/framing/sighted';
import { type Spot, spotsOf } from '../../src/domain/framing/spots';
import { instantWithin } from '../../src/domain/reading/moment';
import type { View } from '../../src/domain/geometry/view';
import { courseRequest, framingOf } from '../../src/state/framing';
import { compiledAtlas } from '../compiledAtlas';

/** What stood over the map at each size when it was last looked at: `tests/e2e/access/rooms.spec.ts` does so. */
const ROOMS = JSON.parse(readFileSync('tests/geodata/rooms.json', 'utf8')) as Record<
  string,
  Record<string, [number, number, number, number]>
>;
/** Pixels between a place and the edge of what is free, at the least. */
const ROOM = 12;

/** Pixels across a sign, and of letters: their height, a line of them, and the widest. */
const [SIGN, LETTERS, LINE, WIDEST] = [24, 14, 17, 126] as const;
/** From this zoom titles are written in full. */
const IN_FULL = 8;

let atlas: Atlas;
let passages: readonly Passage[];

beforeAll(() => {
  const compiled = compiledAtlas();
  const { kinds } = compiled.manifest.meta;
  const features = compiled.manifest.meta.themes.flatMap(({ id }, index) => {
    const file = compiled.files[index];
    return file
      ? parseTheme(id, [{ file: file.fileName, json: JSON.parse(file.text) }], kinds)
      : [];
  });
  atlas = createAtlas({ ...compiled.manifest, features });
  passages = atlas.articles.flatMap(passagesIn).filter(({ features: lit }) => lit.length > 0);
}, 120_000);

function roomOf(size: string): Room {
  const { map, ...floats } = ROOMS[size] ?? {};
  if (!map) throw new Error(`no room of ${size}`);
  const [left, top, right, bottom] = map;
  const boxes = Object.values(floats).map((box) => ({
    left: box[0] - left,
    top: box[1] - top,
    right: box[2] - left,
    bottom: box[3] - top,
  }));
  const whole = { width: right - left, height: bottom - top, boxes };
  const [part] = freeParts({ ...whole, focus: [0, 0] });
  if (!part) throw new Error(`nothing is free at ${size}`);
  return { ...whole, focus: middleOf(part) };
}

interface Framed {
  readonly passage: Passage;
  readonly view: View;
  readonly spots: ReadonlyMap<string, Spot>;
}

const known = new Map<string, readonly Framed[]>();

/** Every passage as it is framed at a size. */
function framedAt(size: string): readonly Framed[] {
  const room = roomOf(size);
  const framed =
    known.get(size) ??
    passages.map((passage) => {
      const view = frameOf(framingOf(atlas, passage), room);
      const now = instantWithin(atlas, passage, 0) ?? 0;
      return { passage, view, spots: spotsOf(view, room, litAt(atlas, passage.features, now)) };
    });
  known.set(size, framed);
  return framed;
}

test('what is pointed to is called as the map calls it in the language chosen', () => {
  const battle = atlas.features.find(({ names }) => names.ja !== undefined);
  if (!battle) throw new Error('nothing has a Japanese name');
  const titles = ['period', 'ja']
    .filter(isNameChoice)
    .map((choice) => litAt(atlas, [battle.id], battle.when.start, choice)[0]?.title);
  expect(titles).toEqual([battle.shortTitle, battle.names.ja]);
});

function isNamed({ reach }: Shape): boolean {
  return reach.right > 2 * ROOM;
}

function isFree(box: Box, { width, height, boxes }: Room): boolean {
  const whole = { left: 0, top: 0, right: width, bottom: height };
  return holds(whole, box) && !boxes.some((other) => overlap(other, box));
}

describe.each(Object.keys(ROOMS))('at %s', (size) => {
  test('the subject of every passage is seen', () => {
    const hidden = framedAt(size).flatMap(({ passage, spots }) =>
      passage.subject.filter((id) => spots.get(id)?.away).map((id) => `${passage.id}: ${id}`),
    );
    expect(hidden).toEqual([]);
  });

  test('nothing lit is covered: it is seen free of all panels, or pointed to from a free edge', () => {
    const room = roomOf(size);
    const covered = framedAt(size).flatMap(({ passage, spots }) =>
      [...spots]
        .filter(([, { x, y, away }]) => {
          const symbol = { left: x - ROOM, top: y - ROOM, right: x + ROOM, bottom: y + ROOM };
          return !isFree(away ? away.box : symbol, room);
        })
        .map(([id]) => `${passage.id}: ${id}`),
    );
    expect(covered).toEqual([]);
  });

  test('before the fleet sails its whole course is seen on the globe', () => {
    const room = roomOf(size);
    const track = atlas.meta.opening.track && atlas.byId.get(atlas.meta.opening.track)?.track;
    const request = track ? courseRequest(track) : null;
    if (request?.kind !== 'framing') throw new Error('no course');
    const view = frameOf(request.framing, room);
    const seen = request.framing.subject.flatMap(({ points }) =>
      points.map((point) => placeOf(view, lensOf(room), point)),
    );
    expect(seen).toHaveLength(4);
    const covered = seen.filter(
      (at) =>
        !at ||
        !isFree({ left: at[0] - 1, top: at[1] - 1, right: at[0] + 1, bottom: at[1] + 1 }, room),
    );
    expect(covered).toEqual([]);
  });

  test('pointers stand clear of one another', () => {
    const crowded = framedAt(size).filter(({ spots }) => {
      const boxes = [...spots.values()].flatMap(({ away }) => away?.box ?? []);
      return boxes.some((box, index) =>
        boxes.some((other, at) => at < index && overlap(other, box)),
      );
    });
    expect(crowded.map(({ passage }) => passage.id)).toEqual([]);
  });

  test('the name of a subject stands beside it, free of all panels', () => {
    const room = roomOf(size);
    const parts = freeParts(room);
    const cut = framedAt(size).filter(({ passage, view }) => {
      // Neither an extent nor a line has a name beside it.
      const subject = passage.extent ? [] : framingOf(atlas, passage).subject.filter(isNamed);
      return subject.some(({ points, reach }) =>
        points.some((point) => {
          const [x, y] = placeOf(view, lensOf(room), point) ?? [NaN, NaN];
          // Where a phone has not the room, what is drawn round a place is cut down to what there is.
          const wide = Math.min(reach.right, room.width / 4);
          const name = { left: x - 8, top: y - 8, right: x + wide, bottom: y + 8 };
          return !parts.some((part) => holds(part, name));
        }),
      );
    });
    expect(cut.map(({ passage }) => passage.id)).toEqual([]);
  });

  test('the name of what is framed whole stands on its first side free of all panels', () => {
    const room = roomOf(size);
    const covered = framedAt(size).flatMap((framed) =>
      namesIn(framed, room)
        .filter(({ box }) => !isFree(box, room))
        .map(({ id }) => `${framed.passage.id}: ${id}`),
    );
    expect(covered).toEqual([]);
  });
});

interface Written {
  readonly id: string;
  readonly box: Box;
}

/** The name of each that is framed with all that is drawn round it: it is placed before all others. */
function namesIn({ passage, view, spots }: Framed, room: Room): readonly Written[] {
  const parts = freeParts(room);
  const now = instantWithin(atlas, passage, 0) ?? 0;
  return litAt(atlas, passage.features, now).flatMap(({ id, reach }) => {
    const [feature, spot] = [atlas.byId.get(id), spots.get(id)];
    if (!feature || !spot || spot.away || !isNamed({ points: [], reach })) return [];
    const { left, right, up, down } = reach;
    const { x, y } = spot;
    const drawn = { left: x - left, right: x + right, top: y - up, bottom: y + down };
    if (!parts.some((part) => holds(part, drawn))) return [];
    const letters = widthOf(view.zoom < IN_FULL ? feature.shortTitle : feature.title, LETTERS);
    const height = Math.ceil(letters / WIDEST) * LINE;
    const label = { x, y, size: SIGN, width: Math.min(WIDEST, letters), height };
    return LIT_SIDES.slice(0, 1).map((side) => ({ id, box: labelBox(label, side) }));
  });
}
