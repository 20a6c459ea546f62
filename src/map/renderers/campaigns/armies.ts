import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import { courseOf } from '../../../domain/motion/course';
import type { AtlasFeature } from '../../../domain/atlas/feature/feature';
import type { FeatureId } from '../../../domain/atlas/id';
import type { SideMeta } from '../../../domain/atlas/sides';
import { DAY, type Instant } from '../../../domain/dates/time';
import { isAttested } from '../../../domain/motion/track';
import { turnTo, unbroken, worldWidth } from '../../../domain/geometry/mercator';
import type { Extent } from '../../../domain/geometry/view';
import type { NameChoice } from '../../../domain/atlas/languages';
import { ARMIES_FROM } from './layers';
import { signOf, toneOf } from '../../../domain/atlas/feature/drawn';
import { type Mover, moverAt } from '../tracks/fleet';
import { type Clear, clearSides } from './clear';
import { roomFor } from './room';

/** What of the armies is drawn, apart from when. */
export interface ArmyLook {
  readonly sides: readonly SideMeta[];
  /** Every feature, to find the places on the way. */
  readonly byId: ReadonlyMap<FeatureId, AtlasFeature>;
  readonly armies: readonly AtlasFeature[];
  /** Those whose whole course is drawn. */
  readonly whole: ReadonlySet<FeatureId>;
  readonly attestedOnly: boolean;
  /** Without the ways that they went, which a plate draws. */
  readonly blocksOnly: boolean;
  /** In which language the blocks are named. */
  readonly names: NameChoice;
  readonly zoom: number;
  /** What the map shows. */
  readonly view: Extent;
  /** What the blocks keep clear of. */
  readonly obstacles: readonly Position[];
  /** Fronts that are drawn, of which their names keep clear. */
  readonly fronts: readonly AtlasFeature[];
}

/** What the expressions of the armies' layers read. */
export interface ArmyProperties {
  readonly id: string;
  readonly theme: string;
  /** What the legend says of it. */
  readonly sign: string;
  readonly part: 'course' | 'trail' | 'fix' | 'block';
  readonly tone: string;
  readonly rank: number;
  readonly label: string;
  readonly mark: string;
  /** Step of paling, from 0 for the last days to 4. */
  readonly age: number;
  /** For a fix, whether a source puts the army there; for a block, whether it is there now. */
  readonly attested: boolean;
  /** For a block near a front, where its name is clear of it. */
  readonly clear?: NonNullable<Clear>;
}

type Drawn = Feature<LineString | Point, ArmyProperties>;

/** Days after which a trail pales, step by step. */
const PALING = [0, 10, 25, 50, 90] as const;
/** The trail is cut anew when so many days have passed. */
const CUT = 5;

/**
 * What stands for a picture of the armies: a new one is due only when this text is another. Armies that are out
 * of sight may march as they like.
 */
export function armyKey(look: ArmyLook, now: Instant): string {
  const { armies, attestedOnly, fronts, names, obstacles, view, zoom } = look;
  const lasting = [
    names,
    attestedOnly,
    look.blocksOnly,
    armies.map(({ id }) => id),
    fronts.map(({ id }) => id),
    [...look.whole],
  ];
  const movers = moversOf(look, now).filter(({ position }) => isWithin(view, position));
  if (zoom < ARMIES_FROM || movers.length === 0) return lasting.join('|');
  const blocks = movers.map(({ feature, position, present }) => {
    const pixels = position.map((degrees) => Math.round((degrees * worldWidth(zoom)) / 360));
    return `${feature.id} ${pixels.join(' ')} ${String(present)}`;
  });
  const day = Math.floor(now / (CUT * DAY));
  return [...lasting, day, zoom, obstacles.join(' '), ...blocks].join('|');
}

/** Whether a position is in view or near it: a trail may reach in. */
function isWithin([west, south, east, north]: Extent, [lng = 0, lat = 0]: Position): boolean {
  const margin = (north - south) / 2;
  // A view may go on past the 180th meridian.
  const middle = (west + east) / 2;
  const isAcross = Math.abs(turnTo(middle, lng)) < (east - west) / 2 + margin;
  return isAcross && lat > south - margin && lat < north + margin;
}

/** Blocks at an instant with the trails behind them, the places on the way, and whole courses where wanted. */
export function drawnArmies(
  look: ArmyLook,
  now: Instant,
): FeatureCollection<LineString | Point, ArmyProperties> {
  const movers = moversOf(look, now);
  const places = roomFor(
    movers.map(({ feature, position }) => ({
      position,
      side: toneOf(look.sides, feature.belligerents[0]?.side),
    })),
    look.obstacles,
    look.zoom,
  );
  const clear = clearSides(
    movers.map(({ feature, position }, index) => ({
      position: places[index] ?? position,
      name: nameOf(feature, look.names),
    })),
    look.fronts.flatMap(({ geometry }) =>
      geometry?.type === 'LineString' ? [geometry.coordinates] : [],
    ),
    look.obstacles,
    look.zoom,
  );
  const ways = look.blocksOnly ? [] : waysOf(look, movers, places, now);
  const features = [
    ...ways,
    ...movers.map((mover, index) => blockFeature(look, mover, places[index], clear[index] ?? null)),
  ];
  return { type: 'FeatureCollection', features };
}

/** Whole courses where wanted, trails, and the places on the way. */
function waysOf(
  look: ArmyLook,
  movers: readonly Mover[],
  places: readonly Position[],
  now: Instant,
): readonly Drawn[] {
  return [
    ...look.armies.flatMap((army) => (look.whole.has(army.id) ? courseFeatures(army, look) : [])),
    ...movers.flatMap((mover, index) => [
      ...(look.attestedOnly ? [] : trailFeatures(look, mover, now, places[index])),
      ...(look.whole.has(mover.feature.id) ? [] : fixFeatures(mover.feature, look, now)),
    ]),
  ];
}

function moversOf({ armies, attestedOnly }: ArmyLook, now: Instant): readonly Mover[] {
  return armies.flatMap((army) => moverAt(army, now, attestedOnly) ?? []);
}

function blockFeature(
  look: ArmyLook,
  mover: Mover,
  place: Position | undefined,
  clear: Clear,
): Drawn {
  const { feature, position, present } = mover;
  const properties = propertiesOf(look, feature, 'block', { attested: present });
  return pointFeature(place ?? position, clear ? { ...properties, clear } : properties);
}

/** The way gone, in pieces that pale with age; the last goes on to where the block stands. */
function trailFeatures(
  look: ArmyLook,
  { feature, position }: Mover,
  now: Instant,
  place?: Position,
): readonly Drawn[] {
  const points = feature.track ? courseOf(feature.track) : [];
  const passed = points.filter(({ instant }) => instant <= now);
  return PALING.flatMap((days, age) => {
    const [youngest, oldest] = [now - days * DAY, now - (PALING[age + 1] ?? Infinity) * DAY];
    const first = passed.findLastIndex(({ instant }) => instant <= oldest);
    const piece = passed
      .slice(Math.max(0, first))
      .filter(({ instant }, index) => index === 0 || instant <= youngest)
      .map((point) => point.position);
    const end = age === 0 ? [position, place ?? position] : [];
    return lineFeature([...piece, ...end], propertiesOf(look, feature, 'trail', { age }));
  });
}

function courseFeatures(army: AtlasFeature, look: ArmyLook): readonly Drawn[] {
  const points = army.track && !look.attestedOnly ? courseOf(army.track) : [];
  const line = points.map(({ position }) => position);
  return [
    ...lineFeature(line, propertiesOf(look, army, 'course', {})),
    ...fixFeatures(army, look, Infinity),
  ];
}

/** The places named by the sources up to an instant, and those that are estimates. */
function fixFeatures(army: AtlasFeature, look: ArmyLook, until: Instant): readonly Drawn[] {
  const { track } = army;
  return (track?.fixes ?? []).flatMap((fix, index, fixes) => {
    const position = track?.coordinates[fix.vertex];
    const attested = isAttested(fix);
    const isAgain = fix.stop === fixes[index - 1]?.stop;
    if (!position || fix.stop === null || isAgain || fix.arrive > until) return [];
    if (look.attestedOnly && !attested) return [];
    const properties = propertiesOf(look, army, 'fix', { attested });
    const sign = haltSign(look, fix.stop, attested);
    return [pointFeature(position, { ...properties, id: fix.stop, sign, rank: 4 })];
  });
}

function haltSign({ sides, byId }: ArmyLook, stop: FeatureId, attested: boolean): string {
  const halt = byId.get(stop);
  return halt ? signOf(sides, halt.kind, 'neutral', attested ? 'all' : 'estimated') : '';
}

function propertiesOf(
  { sides, names: choice }: Pick<ArmyLook, 'sides' | 'names'>,
  feature: AtlasFeature,
  part: ArmyProperties['part'],
  { age = 0, attested = true }: { readonly age?: number; readonly attested?: boolean },
): ArmyProperties {
  const { id, theme, kind, rank, mark, belligerents } = feature;
  const tone = toneOf(sides, belligerents[0]?.side);
  return {
    id,
    theme,
    sign: signOf(sides, kind, tone),
    part,
    tone,
    rank,
    label: nameOf(feature, choice),
    mark: mark ?? '',
    age,
    attested,
  };
}

function nameOf({ title, names }: AtlasFeature, choice: NameChoice): string {
  return choice === 'period' || choice === 'modern' ? title : (names[choice] ?? title);
}

function lineFeature(line: readonly Position[], properties: ArmyProperties): readonly Drawn[] {
  const bends = line.filter((position, index) => position.join() !== line[index - 1]?.join());
  if (bends.length < 2) return [];
  const coordinates = unbroken(bends);
  return [{ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties }];
}

function pointFeature(coordinates: Position, properties: ArmyProperties): Drawn {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}
