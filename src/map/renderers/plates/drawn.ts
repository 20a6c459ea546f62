import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { SideMeta } from '../../../domain/atlas/sides';
import { mercatorOf } from '../../../domain/geometry/mercator';
import { arrowOutline, smoothWay } from '../../../domain/plates/arrow';
import { hachures } from '../../../domain/plates/hachures';
import type { PlateMark, Sketch } from '../../../domain/plates/plate';
import { sortOf } from '../../../domain/plates/told';
import type { LegendWords } from '../../../words/en/legend';
import { toneOf } from '../../../domain/atlas/feature/drawn';

/** The group of the legend that all this is in. */
export const BATTLE = 'battle';

/** What the legend and the pointer read. */
interface Explaining {
  readonly theme: typeof BATTLE;
  /** What the legend says of it. */
  readonly sign: string;
  readonly id: string;
  /** Where it is in the plates’ file: of which step, -1 for the ground, and which of it. */
  readonly step: number;
  readonly nth: number;
}

/** What the expressions of the plates' layers read. */
export interface PlateProperties extends Explaining {
  readonly part: 'arrow' | 'front' | 'unit' | 'words';
  readonly tone: string;
  readonly guess: boolean;
  /** How many steps ago it was, 2 for all before. */
  readonly past: 0 | 1 | 2;
  readonly words: string;
}

/** Breadth of an arrow's shaft as a share of the extent of what the plate draws. */
const BREADTH = 0.02;

/** How the steps of a plate are drawn. */
interface Drawing {
  readonly sides: readonly SideMeta[];
  /** What is a guess is left out. */
  readonly attestedOnly: boolean;
  readonly words: LegendWords['battle'];
}

/** What the steps of a plate draw up to one of them; of those before it without their words. */
export function drawnMarks(
  steps: readonly (readonly PlateMark[])[],
  step: number,
  { sides, attestedOnly, words }: Drawing,
): FeatureCollection<Geometry, PlateProperties> {
  const breadth = BREADTH * extentOf(steps.flat().flatMap(positionsOf));
  const features = steps.slice(0, step + 1).flatMap((marks, index) => {
    const past = ([0, 1, 2] as const)[step - index] ?? 2;
    // A front and a unit stand until the next step draws them anew.
    const lasting = past === 0 ? marks : marks.filter(({ kind }) => kind === 'arrow');
    return lasting
      .filter((mark) => !attestedOnly || !('guess' in mark) || !mark.guess)
      .flatMap((mark) => {
        const tone = mark.kind === 'note' ? 'neutral' : toneOf(sides, mark.side);
        const guess = 'guess' in mark && mark.guess;
        const sort = sortOf(mark, sides, words);
        const sign = guess ? words.asGuess(sort) : words.asDescribed(sort);
        const where = explaining(sign, index, marks.indexOf(mark));
        return drawnMark(mark, { ...where, tone, past, guess }, breadth);
      });
  });
  return { type: 'FeatureCollection', features };
}

function explaining(sign: string, step: number, nth: number): Explaining {
  return { theme: BATTLE, sign, id: `${BATTLE}-${String(step)}-${String(nth)}`, step, nth };
}

type Drawn = Feature<Geometry, PlateProperties>;
type Common = Omit<PlateProperties, 'part' | 'words'>;

function drawnMark(mark: PlateMark, common: Common, breadth: number): readonly Drawn[] {
  const { words } = mark;
  const written = (at: Position): readonly Drawn[] =>
    words === null || common.past > 0
      ? []
      : [featureOf({ type: 'Point', coordinates: at }, { ...common, part: 'words', words })];
  if (mark.kind === 'note') return written(mark.at);
  if (mark.kind === 'unit') {
    const block = featureOf(
      { type: 'Point', coordinates: mark.at },
      { ...common, part: 'unit', words: '' },
    );
    return [block, ...written(mark.at)];
  }
  const way = [...smoothWay(mark.along)];
  const shape: Geometry =
    mark.kind === 'arrow'
      ? { type: 'Polygon', coordinates: [[...arrowOutline(mark.along, breadth)]] }
      : { type: 'LineString', coordinates: way };
  // The words of an arrow stand by its tail, clear of its head.
  const share = mark.kind === 'arrow' ? 0.3 : 0.5;
  const middle = way[Math.floor((way.length - 1) * share)] ?? [];
  return [featureOf(shape, { ...common, part: mark.kind, words: '' }), ...written(middle)];
}

function featureOf(geometry: Geometry, properties: PlateProperties): Drawn {
  return { type: 'Feature', geometry, properties };
}

function positionsOf(mark: PlateMark): readonly Position[] {
  return 'along' in mark ? mark.along : [mark.at];
}

/** The longer side of what holds positions, on the flat world. */
function extentOf(positions: readonly Position[]): number {
  const points = positions.map(mercatorOf);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** What the expressions of the sketched ground's layers read. */
export interface SketchProperties extends Explaining {
  readonly part: 'light' | 'shade' | 'walls' | 'fort' | 'works' | 'name';
  readonly kind: Sketch['kind'];
  readonly title: string;
}

/** The sketched ground as lines and names. */
export function drawnSketches(
  sketches: readonly Sketch[],
  words: LegendWords['battle'],
): FeatureCollection<Geometry, SketchProperties> {
  const features = sketches.flatMap((sketch, nth): Feature<Geometry, SketchProperties>[] => {
    const { kind, line } = sketch;
    const sign = kind === 'height' ? words.heights : words.works;
    const common = { ...explaining(sign, -1, nth), kind };
    const title = sketch.title ?? '';
    const middle = line[Math.floor(line.length / 2)] ?? [];
    const at = kind === 'walls' ? centreOf(line) : middle;
    const name = { type: 'Point' as const, coordinates: at };
    return [
      ...strokesOf(sketch).map(([part, geometry]) => ({
        type: 'Feature' as const,
        geometry,
        properties: { ...common, part, title },
      })),
      ...(title === ''
        ? []
        : [
            {
              type: 'Feature' as const,
              geometry: name,
              properties: { ...common, part: 'name' as const, title },
            },
          ]),
    ];
  });
  return { type: 'FeatureCollection', features };
}

type Stroke = readonly [SketchProperties['part'], Geometry];

function strokesOf({ kind, line, widthKm }: Sketch): readonly Stroke[] {
  const lines = (coordinates: readonly (readonly Position[])[]): Geometry => ({
    type: 'MultiLineString',
    coordinates: coordinates.map((each) => [...each]),
  });
  if (kind === 'height') {
    const { light, shade } = hachures(line, widthKm);
    return [
      ['light', lines(light)],
      ['shade', lines(shade)],
    ];
  }
  if (kind === 'quarter') return [];
  const [spot] = line;
  if (line.length > 1) return [[kind === 'walls' ? 'walls' : 'works', lines([line])]];
  return spot ? [[kind === 'fort' ? 'fort' : 'works', lines([traceOf(kind, spot, widthKm)])]] : [];
}

/** A fort's trace, a lunette of five sides; of anything else a square. */
function traceOf(kind: Sketch['kind'], [lng = 0, lat = 0]: Position, widthKm: number): Position[] {
  const north = widthKm / 2 / 111.2;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const corners =
    kind === 'fort'
      ? [
          [-1, -0.8],
          [-1, 0.2],
          [0, 1],
          [1, 0.2],
          [1, -0.8],
          [-1, -0.8],
        ]
      : [
          [-1, -0.6],
          [-1, 0.6],
          [1, 0.6],
          [1, -0.6],
          [-1, -0.6],
        ];
  return corners.map(([x = 0, y = 0]) => [lng + x * east, lat + y * north]);
}

function centreOf(ring: readonly Position[]): Position {
  const corners = ring.slice(1);
  const mean = (axis: 0 | 1): number =>
    corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / (corners.length || 1);
  return [mean(0), mean(1)];
}
