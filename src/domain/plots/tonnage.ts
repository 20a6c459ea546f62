import { scaleLinear } from 'd3-scale';
import { gunsFrom, gunsText, tonsText, type Battery, type ShipClass } from '../ships/shipClass';
import type { FeatureId } from '../atlas/id';
import type { Drawing, Mark, Naming, Setting, Shape } from './plot';
import type { Column } from './profiles';

/** Pixels. */
const HEAD = 40;
const ROW = 58;
const BAR = 10;
const PITCH = 9;
/** Pixels of a gun’s square for each inch of its calibre. */
const SQUARE = 0.62;
/** Of a column’s breadth, what its heaviest class takes. */
const FILL = 0.92;
/** A hair of paper between two ships of a class, as a fraction of the breadth. */
const HAIR = 0.004;
/** Ships are mentioned by features of this form; a class names the tracks that they led as well. */
const SHIP = 'ship-';

/** A class with how many of it were there. */
interface Squadron {
  readonly ship: ShipClass;
  readonly features: readonly FeatureId[];
  readonly tons: number;
  readonly guns: readonly Battery[];
}

/**
 * Fleets side by side: a bar a class, to one scale of tons and cut into its ships, and under it a square for each
 * of their guns from `least` inches on, as broad as the calibre is great.
 */
export function drawTonnage(columns: readonly Column[], least: number, naming: Naming): Drawing {
  const fleets = columns.map(({ title, classes }) => {
    return { title, squadrons: classes.map((ship) => squadronOf(ship, least)) };
  });
  const breadth = 1 / fleets.length;
  const heaviest = Math.max(
    ...fleets.flatMap(({ squadrons }) =>
      squadrons.map(({ tons, features }) => tons * features.length),
    ),
  );
  const across = scaleLinear([0, heaviest], [0, breadth * FILL]);
  const settings: Setting[] = [];
  const marks: Mark[] = [];
  fleets.forEach(({ title, squadrons }, nth) => {
    const x = nth * breadth;
    const head = { form: 'words', role: 'head', x, anchor: 'start' } as const;
    settings.push({ ...head, y: 13, text: title }, { ...head, y: 29, text: sumOf(squadrons) });
    squadrons.forEach((squadron, row) => {
      marks.push(markOf(squadron, { x, y: HEAD + row * ROW }, across, naming));
    });
  });
  const rows = Math.max(...fleets.map(({ squadrons }) => squadrons.length));
  return { height: HEAD + rows * ROW, settings, traces: [], marks };
}

function squadronOf(ship: ShipClass, least: number): Squadron {
  const features = ship.features.filter((id) => id.startsWith(SHIP));
  return { ship, features, tons: ship.displacement?.value ?? 0, guns: gunsFrom(least, ship) };
}

function sumOf(squadrons: readonly Squadron[]): string {
  const ships = squadrons.reduce((sum, { features }) => sum + features.length, 0);
  const tons = squadrons.reduce(
    (sum, squadron) => sum + squadron.tons * squadron.features.length,
    0,
  );
  return `${String(ships)} ${ships === 1 ? 'ship' : 'ships'}, ${tonsText(tons)}`;
}

function markOf(
  squadron: Squadron,
  { x, y }: { readonly x: number; readonly y: number },
  across: (tons: number) => number,
  naming: Naming,
): Mark {
  const { ship, features, tons, guns } = squadron;
  const many = features.length;
  const width = across(tons);
  const calibres = guns.map((each) => ({ ...each, guns: each.guns * many }));
  const weight = many === 1 ? tonsText(tons) : `${String(many)} × ${tonsText(tons)}`;
  const words = calibres.map((each) => gunsText(each.guns, each.inches)).join(', ');
  const short = calibres.map((each) => `${String(each.guns)}×${String(each.inches)}`).join(' + ');
  const line = (top: number, text: string): Shape => {
    return { form: 'words', x, y: y + top, text, anchor: 'start' };
  };
  return {
    side: ship.side,
    feature: ship.features[0] ?? null,
    says: `${ship.title}: ${saysOf(squadron, weight, words, naming)}`,
    shapes: [
      line(11, ship.title),
      ...features.map((_, nth): Shape => {
        const bar = { x: x + nth * width, y: y + 16, width: width - HAIR, height: BAR };
        return { form: 'bar', ...bar };
      }),
      ...squares(calibres, x, y + 30),
      line(51, short === '' ? weight : `${weight}, ${short} in`),
    ],
  };
}

function saysOf({ ship, guns }: Squadron, weight: string, words: string, naming: Naming): string {
  const who = (sources: readonly Battery['source'][]): string =>
    [...new Set(sources)].map((source) => naming.source(source)).join('; ');
  const displaced = `${weight} (${ship.displacement ? who([ship.displacement.source]) : ''})`;
  return guns.length === 0
    ? displaced
    : `${displaced}; ${words} (${who(guns.map(({ source }) => source))})`;
}

function squares(calibres: readonly Battery[], x: number, y: number): readonly Shape[] {
  const sizes = calibres.flatMap(({ guns, inches }) =>
    Array.from({ length: guns }, () => inches * SQUARE),
  );
  return sizes.map((size, nth): Shape => {
    return { form: 'square', x, dx: nth * PITCH, y: y + 7.5 - size, size, fill: 'full' };
  });
}
