import { profilePath, PROFILE_HEIGHT } from '../ships/profile';
import { factsOf, type ShipClass } from '../ships/shipClass';
import type { Drawing, Mark, Naming, Setting, Shape } from './plot';

/** The ships of one fleet, in one column. */
export interface Column {
  readonly title: string;
  readonly classes: readonly ShipClass[];
}

/** Pixels. */
const HEAD = 22;
const ROW = 46;
const WORDS = 20;
/** Metres of the scale bar. */
const BAR = 100;
/** Of a column’s breadth, what its longest ship takes. */
const FILL = 0.94;

/** Profiles to one scale under the heads of their fleets, with a bar of 100 metres below. */
export function drawProfiles(columns: readonly Column[], naming: Naming): Drawing {
  const longest = Math.max(BAR, ...columns.flatMap(({ classes }) => classes.map(lengthOf)));
  const breadth = 1 / columns.length;
  const widthOf = (metres: number): number => (metres / longest) * breadth * FILL;
  const rows = Math.max(...columns.map(({ classes }) => classes.length));
  const settings: Setting[] = [];
  const marks: Mark[] = [];
  columns.forEach(({ title, classes }, nth) => {
    const x = nth * breadth;
    settings.push({ form: 'words', role: 'head', x, y: 13, text: title, anchor: 'start' });
    classes.forEach((ship, row) => {
      const y = HEAD + row * (ROW + WORDS);
      marks.push(markOf(ship, { x, y, width: widthOf(lengthOf(ship)) }, naming));
    });
  });
  const foot = HEAD + rows * (ROW + WORDS) + 12;
  return {
    height: foot + 24,
    settings: [...settings, ...scaleBar(widthOf(BAR), foot)],
    traces: [],
    marks,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function markOf(ship: ShipClass, place: Place, naming: Naming): Mark {
  const { title, features } = ship;
  const profile: Shape = {
    form: 'profile',
    ...place,
    height: ROW,
    metres: [lengthOf(ship), PROFILE_HEIGHT],
    path: profilePath(ship),
  };
  const facts = factsOf(ship).map(
    ({ what, value, source }) => `${what} ${value} (${naming.source(source)})`,
  );
  return {
    side: ship.side,
    feature: features[0] ?? null,
    says: `${title}: ${facts.join('; ')}`,
    shapes: [
      profile,
      { form: 'words', x: place.x, y: place.y + ROW + 14, text: title, anchor: 'start' },
    ],
  };
}

/** Drawn as the ships are, so that it shrinks and grows with them. */
function scaleBar(width: number, foot: number): readonly Setting[] {
  const [end, low] = [String(BAR), String(PROFILE_HEIGHT)];
  const path = `M0 ${String(PROFILE_HEIGHT - 5)}V${low}H${end}v-5h-1v4H1v-4Z`;
  const box = { x: 0, y: foot - ROW, width, height: ROW };
  const words = `${end} metres`;
  return [
    { form: 'profile', role: 'axis', ...box, metres: [BAR, PROFILE_HEIGHT], path },
    { form: 'words', role: 'axis', x: 0, y: foot + 15, text: words, anchor: 'start' },
  ];
}

function lengthOf(ship: ShipClass): number {
  return ship.length.value;
}
