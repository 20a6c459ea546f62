import type { ExpressionSpecification } from 'maplibre-gl';
import type { Form } from '../../domain/atlas/feature/kind';
import { among } from '../style/among';

/**
 * Among what is shown now, the same set that the list behind the map gives: events, what belongs to voyages, and
 * what stands for long. Each in a list of its own, so that a new event does not make the map cut the others anew.
 */
export const SHOWN = among('shown');
export const SAILING = among('sailing');
export const STANDING = among('standing');

/**
 * The source of all lines and areas that stand: every source is masked tile by tile in each frame, so those that are
 * shown by one list share one.
 */
export const STANDING_LINES = 'standing-lines';

/** Visible while there is any in a list: a hidden layer costs no tiles and no masks. */
export function whileAny(list: 'lit' | 'sailing'): ExpressionSpecification {
  return ['case', ['in', list, ['global-state', 'filled']], 'visible', 'none'];
}

/** Visible while a source of what moves holds anything. */
export function whileMoving(source: string): ExpressionSpecification {
  return ['case', ['in', source, ['global-state', 'moving']], 'visible', 'none'];
}

/** Lit by the selection or by the passage being read. */
export const LIT: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'lit']];

/**
 * Names of what is lit stand in a layer of their own above the others, for what lies above is placed first and all
 * else gives way to it.
 */
export const LIGHTING = { lit: LIT, unlit: ['!', LIT] } as const satisfies Readonly<
  Record<string, ExpressionSpecification>
>;
export type Lighting = keyof typeof LIGHTING;

/**
 * Not the name of one of the great towns, which is written in any case; from zoom `near` the two are apart.
 * `great` are the keys of their names.
 */
export function besides(great: readonly string[], near: number): ExpressionSpecification {
  return ['any', ['>=', ['zoom'], near], unlessGreat(great)];
}

/** Not the name of one of the great towns, however near. */
export function unlessGreat(great: readonly string[]): ExpressionSpecification {
  return ['!', ['in', ['get', 'key'], ['literal', [...great]]]];
}

/** The one that is selected, or the only one lit: it is drawn with all that is known of its place. */
export const CHOSEN: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'chosen']];

/** Under the pointer or the focus, on the map, in the list or in the text. */
export const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];

/** Zooms from which events of each rank show while all dates do. */
export const UNCROWDED_FROM = [0, 4, 6, 7] as const;

/**
 * With all dates shown at once the lesser events wait for a closer view; on one date there is room for all.
 * What is lit is never kept back.
 */
export const UNCROWDED: ExpressionSpecification = [
  'any',
  LIT,
  ['!', ['global-state', 'allDates']],
  ['>=', ['zoom'], ['+', byRank(...UNCROWDED_FROM), ['get', 'zoomsLater']]],
];

/**
 * Least opacity at which letters in the ink of a side, of an event and of a town still read on the map, 4.5 to 1 against
 * their halo over any ground, and at which a symbol is seen, 3 to 1.
 */
export const READS = { side: 0.9, event: 0.8, town: 0.75, symbol: 0.75 } as const;

/** Strength of what is neither lit nor receding: past events pale as they age, no further than to `oldest`. */
const aged = (oldest: number): ExpressionSpecification => [
  'case',
  ['global-state', 'allDates'],
  1,
  [
    'interpolate',
    ['linear'],
    ['/', ['-', ['global-state', 'today'], ['get', 'end']], ['get', 'fade']],
    0,
    1,
    1,
    oldest,
  ],
];

/** Opacity of an event: full when lit, `least` when another of its theme is lit, else by age. */
export function strength(least: number): ExpressionSpecification {
  return lighting(1, least, aged(least));
}

/** Opacity of what does not age: full, but low when another of its theme is lit. */
export function steady(full = 1, receding = 0.4): ExpressionSpecification {
  return lighting(full, receding, full);
}

function lighting(
  full: number,
  receding: number,
  unlit: ExpressionSpecification | number,
): ExpressionSpecification {
  const dimmed: ExpressionSpecification = ['in', ['get', 'theme'], ['global-state', 'litThemes']];
  return ['case', LIT, full, dimmed, full * receding, unlit];
}

/** True of the features that are drawn in a form. */
export function inForm(form: Form): ExpressionSpecification {
  return ['==', ['get', 'form'], form];
}

/** A value for each of the four ranks, the greatest first. */
export function byRank(
  ...values: readonly [number, number, number, number]
): ExpressionSpecification {
  const [first, second, third, fourth] = values;
  return ['match', ['get', 'rank'], 1, first, 2, second, 3, third, fourth];
}
