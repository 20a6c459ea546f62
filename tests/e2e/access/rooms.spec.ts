import { readFileSync, writeFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { open } from '../atlas';
import { test } from '../test';

/**
 * What floats over the map at each size, as the unit test of framing has it. After a change of the layout write it anew:
 * `UPDATE_ROOMS=1 npx playwright test --config tests/e2e rooms.spec.ts`.
 */
const FILE = new URL('../../geodata/rooms.json', import.meta.url);

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Rooms = Readonly<Record<string, Readonly<Record<string, Box>>>>;

const rooms = JSON.parse(readFileSync(FILE, 'utf8')) as Rooms;
/** Pixels by which letters may differ from one machine to another. */
const NEAR = 8;

/** Drawn with the map alone; they hang on the corner that the clock leaves free. */
const OF_MAP = ['scale', 'credits', 'buttons'];
const isWriting = Boolean(process.env.UPDATE_ROOMS);

test(
  'what floats over the map stands where framing thinks',
  { tag: isWriting ? '@map' : '@text' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, 'at=the-war-in-brief.yalu');
    const found: Record<string, Readonly<Record<string, Box>>> = {};
    for (const size of Object.keys(rooms)) {
      const [width = 0, height = 0] = size.split('×').map(Number);
      await page.setViewportSize({ width, height });
      found[size] = await settledBoxes(page);
    }
    if (isWriting) writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
    else
      for (const size of Object.keys(rooms))
        expect(far(rooms[size], found[size]), size).toEqual([]);
  },
);

async function settledBoxes(page: Page): Promise<Readonly<Record<string, Box>>> {
  let last = await page.evaluate(boxes);
  for (let times = 0; times < 20; times += 1) {
    await page.waitForTimeout(isWriting ? 4000 : 400);
    const now = await page.evaluate(boxes);
    if (JSON.stringify(last) === JSON.stringify(now)) break;
    last = now;
  }
  return last;
}

/** The map and all that floats over it, by name. */
function boxes(): Record<string, Box> {
  const named = [...document.querySelectorAll<HTMLElement>('main > .map, [data-over-map]')];
  return Object.fromEntries(
    named.flatMap((element): [string, Box][] => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const sides = [left, top, right, bottom].map(Math.round) as unknown as Box;
      return left < right && top < bottom ? [[element.dataset.overMap ?? 'map', sides]] : [];
    }),
  );
}

/** What stands elsewhere, or on one side alone. */
function far(known: Rooms[string] = {}, found: Rooms[string] = {}): readonly string[] {
  const names = new Set([...Object.keys(known), ...Object.keys(found)]);
  return [...names].filter((name) => {
    const [a, b] = [known[name], found[name]];
    if (OF_MAP.includes(name) && !b) return false;
    return !a || !b || a.some((edge, side) => Math.abs(edge - (b[side] ?? 0)) > NEAR);
  });
}
