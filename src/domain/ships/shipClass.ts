import { type ReferenceWords, reference as ENGLISH } from '../../words/en/reference';
import type { FeatureId, SideId, SourceKey } from '../atlas/id';

/** A value with the source that gives it. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly source: SourceKey;
}

/** Where along the deck guns stand, as sources say it. */
export type Station = 'fore' | 'aft' | 'sides';

/** Guns in a turret, or in several alike. */
export interface Turret {
  readonly at: Station;
  /** How many stand there; of `sides`, on one side. */
  readonly count: number;
  readonly guns: number;
  /** Calibre. */
  readonly inches: number;
  readonly source: SourceKey;
}

/** How the stem is cut. */
export type Bow = 'ram' | 'upright';

/** Ships built alike, with what is known of how they looked; `null` is what no source was found for. */
export interface ShipClass {
  readonly id: string;
  readonly title: string;
  readonly side: SideId;
  /** The ships of the class, and the tracks of those that such a ship led. */
  readonly features: readonly FeatureId[];
  /** Over all, in metres. */
  readonly length: Sourced<number>;
  /** In metres. */
  readonly beam: Sourced<number> | null;
  readonly funnels: Sourced<Funnels> | null;
  readonly masts: Sourced<number> | null;
  readonly bow: Sourced<Bow> | null;
  readonly turrets: readonly Turret[];
  /** Of one ship, in tons, as her navy’s list has it. */
  readonly displacement: Sourced<number> | null;
  /** Great guns outside turrets, which are counted and not drawn. */
  readonly battery: readonly Battery[];
}

/** Guns of one calibre, in inches. */
export interface Battery {
  readonly guns: number;
  readonly inches: number;
  readonly source: SourceKey;
}

interface Funnels {
  readonly count: number;
  /** How many stand side by side; one behind the other where it is 1. */
  readonly abreast: number;
}

/** The class of a ship, or of the ship that led on a track; `null` when it is not known. */
export function classOf(classes: readonly ShipClass[], feature: FeatureId): ShipClass | null {
  return classes.find(({ features }) => features.includes(feature)) ?? null;
}

/** What is known of a class, one thing after the other in a language's words, each with who says so. */
export function factsOf(
  ship: ShipClass,
  words: ReferenceWords = ENGLISH,
): readonly (Sourced<string> & { readonly what: string })[] {
  const { length, beam, funnels, masts, bow, turrets, displacement, battery } = ship;
  const { ship: names, metre, tons } = words;
  const fact = <Value>(
    what: keyof ReferenceWords['ship'],
    sourced: Sourced<Value> | null,
    textOf: (value: Value) => string,
  ) =>
    sourced ? [{ what: names[what], value: textOf(sourced.value), source: sourced.source }] : [];
  return [
    ...fact('length', length, (value) => `${metres(value)} ${metre}`),
    ...fact('beam', beam, (value) => `${metres(value)} ${metre}`),
    ...fact('funnels', funnels, ({ count }) => String(count)),
    ...fact('masts', masts, String),
    ...fact('bow', bow, (value) => names[value]),
    ...turrets.map((turret) => ({
      what: names[turret.at],
      value: turretText(turret, words),
      source: turret.source,
    })),
    ...battery.map(({ guns, inches, source }) => {
      return { what: names.battery, value: words.guns(guns, inches), source };
    }),
    ...fact('displacement', displacement, tons),
  ];
}

/** The guns of one ship from a calibre on, in inches, the greatest first. */
export function gunsFrom(least: number, { turrets, battery }: ShipClass): readonly Battery[] {
  const mounted = turrets.map(({ at, count, guns, inches, source }): Battery => {
    return { guns: count * guns * (at === 'sides' ? 2 : 1), inches, source };
  });
  const all = [...mounted, ...battery].filter(({ inches }) => inches >= least);
  const calibres = [...new Set(all.map(({ inches }) => inches))].toSorted((a, b) => b - a);
  return calibres.flatMap((calibre) => {
    const alike = all.filter(({ inches }) => inches === calibre);
    const [first] = alike;
    return first ? [{ ...first, guns: alike.reduce((sum, { guns }) => sum + guns, 0) }] : [];
  });
}

/** "13,516 tons". */
export function tonsText(tons: number): string {
  return `${tons.toLocaleString('en-GB')} tons`;
}

/** "4 of 12 in". */
export function gunsText(guns: number, inches: number): string {
  return `${String(guns)} of ${String(inches)} in`;
}

function turretText({ count, guns, inches }: Turret, words: ReferenceWords): string {
  const each = words.guns(guns, inches);
  return count === 1 ? each : `${String(count)} × ${each}`;
}

function metres(value: number): string {
  return String(Math.round(value * 10) / 10);
}
