import { join } from 'node:path';
import type { Feature, Polygon, Position } from 'geojson';
import { unpacked } from '../debian';
import { load } from '../packages/load.mjs';
import { insideAny } from './reservoirs';
import type { River } from './rivers';

const naturalEarth = 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines';
/** How far, in degrees, the end of a restored course may lie from the river it goes on from. */
const reach = 0.2;

/**
 * The rivers that ran where reservoirs lie now. GSHHG has only the reservoir; the course through it
 * is that of Natural Earth, led to the ends of GSHHG's river above and below.
 */
export async function restoredRivers(
  drained: readonly Polygon[],
  rivers: readonly River[],
): Promise<readonly River[]> {
  const isInside = insideAny(drained);
  const ends = rivers.flatMap(({ level, line }) =>
    [line[0], line.at(-1)].flatMap((point) =>
      point === undefined ? [] : [{ level, point: westOrEast(point) }],
    ),
  );
  const courses = (await readCourses()).flatMap(({ level, line }) =>
    runsOf(line, isInside).map((run) => ({ level, line: run })),
  );
  return courses.map((course) => joinedTo(ends, course));
}

async function readCourses(): Promise<readonly River[]> {
  const shapefile = await load('shapefile');
  const base = join(unpacked('libmagics++-data'), naturalEarth);
  const file = await shapefile.open(`${base}.shp`, `${base}.dbf`, { encoding: 'utf-8' });
  const courses: River[] = [];
  for (;;) {
    const { done, value } = await file.read();
    if (done) return courses;
    const level = levelOf(Number(value.properties?.scalerank));
    courses.push(...linesOf(value).map((line) => ({ level, line })));
  }
}

/** GSHHG's level for Natural Earth's rank, which goes from 1, the Amazon, to 10. */
function levelOf(rank: number): number {
  if (rank <= 4) return 1;
  return rank <= 6 ? 2 : 3;
}

function linesOf({ geometry }: Feature): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** The stretches of a line whose points pass, each with the point before and the point after. */
export function runsOf(
  line: readonly Position[],
  passes: (point: Position) => boolean,
): readonly (readonly Position[])[] {
  const runs: { readonly first: number; last: number }[] = [];
  line.forEach((point, i) => {
    if (!passes(point)) return;
    const run = runs.at(-1);
    if (run?.last === i - 1) run.last = i;
    else runs.push({ first: i, last: i });
  });
  return runs
    .map(({ first, last }) => line.slice(Math.max(0, first - 1), last + 2))
    .filter((run) => run.length > 1);
}

function joinedTo(
  ends: readonly { readonly level: number; readonly point: Position }[],
  { level, line }: River,
): River {
  const before = nearestEnd(ends, line[0]);
  const after = nearestEnd(ends, line.at(-1));
  return {
    level: Math.min(level, before?.level ?? level, after?.level ?? level),
    line: [...(before ? [before.point] : []), ...line, ...(after ? [after.point] : [])],
  };
}

function nearestEnd(
  ends: readonly { readonly level: number; readonly point: Position }[],
  [lng = 0, lat = 0]: Position = [],
) {
  const distanceTo = ([x = 0, y = 0]: Position) => Math.hypot(x - lng, y - lat);
  const near = ends.filter(({ point }) => distanceTo(point) < reach);
  return near.sort((a, b) => distanceTo(a.point) - distanceTo(b.point))[0];
}

/** GSHHG counts from 0 to 360, Natural Earth from -180 to 180. */
function westOrEast([lng = 0, lat = 0]: Position): Position {
  return [lng > 180 ? lng - 360 : lng, lat];
}
