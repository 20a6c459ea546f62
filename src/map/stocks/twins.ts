import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Form } from '../../domain/atlas/feature/kind';
import type { NameChoice } from '../../domain/atlas/languages';
import { TILED_LAYER } from '../../domain/atlas/stock';
import { tiledId } from '../order';
import { SAILING, SHOWN, STANDING, inForm } from '../renderers/paint';
import { among } from '../style/among';

/** Of a theme's tiles what is to be seen now, and is not drawn without them. */
const SEEN: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'from'], ['global-state', 'until']],
  [
    '>',
    ['case', ['global-state', 'fading'], ['get', 'gone'], ['get', 'end']],
    ['global-state', 'since'],
  ],
  ['!', among('come')],
];

/** What stands in expressions of a renderer's layers, and what in those of tiles. */
function swapsOf(names: NameChoice): ReadonlyMap<string, unknown> {
  const named = (property: 'short' | 'label'): ExpressionSpecification => [
    'coalesce',
    ['get', `name:${names}`],
    ['get', property],
  ];
  const swaps: readonly (readonly [unknown, unknown])[] = [
    [SHOWN, SEEN],
    [SAILING, SEEN],
    [STANDING, SEEN],
    // Of what lies on one another the map itself draws the weightiest.
    [among('stacked'), false],
    [['get', 'short'], named('short')],
    [['get', 'label'], named('label')],
  ];
  return new Map(swaps.map(([from, to]) => [JSON.stringify(from), to]));
}

/** On a date a course is drawn whole once it has been run: of one under way the chart has what has been run. */
const RUN: ExpressionSpecification = [
  'any',
  ['!', ['global-state', 'fading']],
  ['<=', ['get', 'end'], ['global-state', 'until']],
];
/** Not a stop that is reckoned, where only what a source attests is asked for. */
const ATTESTED: ExpressionSpecification = [
  'any',
  ['!', ['global-state', 'attested']],
  ['!', ['has', 'reckoned']],
];
/** What is asked besides of features of a form. */
const ASKED: Readonly<Partial<Record<Form, ExpressionSpecification>>> = {
  track: RUN,
  stop: ATTESTED,
};

/** What of a theme that is drawn from tiles is shown or hidden together. */
export function themeForm(theme: string, form: Form): string {
  return `${theme}/${form}`;
}

/** The source of a theme's tiles. */
export function sourceOf(theme: string): string {
  return `stock-${theme}`;
}

/** What a layer draws of a theme's tiles. */
interface Twin {
  readonly theme: string;
  readonly form: Form;
  /** Whether the theme has no other form. */
  readonly isAlone: boolean;
}

/** A renderer's layer as it draws a theme from tiles, names given in the language chosen. */
export function twinOf(
  layer: LayerSpecification,
  { theme, form, isAlone }: Twin,
  names: NameChoice,
): LayerSpecification {
  const filters = [
    ...(isAlone ? [] : [inForm(form)]),
    ...('filter' in layer ? [layer.filter] : []),
    ...(ASKED[form] ? [ASKED[form]] : []),
  ];
  const layout: object = ('layout' in layer ? layer.layout : null) ?? {};
  const twin: unknown = swapped(
    {
      ...layer,
      id: tiledId(layer.id, theme),
      source: sourceOf(theme),
      'source-layer': TILED_LAYER,
      filter: filters.length === 1 ? filters[0] : ['all', ...filters],
      layout: {
        ...layout,
        ...('icon-image' in layout ? INTO_ROOM : {}),
        // A hidden layer costs no tiles.
        visibility: [
          'case',
          ['in', themeForm(theme, form), ['global-state', 'tiled']],
          'visible',
          'none',
        ],
      },
    },
    swapsOf(names),
  );
  if (!isLayer(twin)) throw new Error(`${layer.id}: no layer`);
  return twin;
}

/** Symbols that give way to one another, the weightiest first. */
const INTO_ROOM = { 'icon-allow-overlap': false, 'symbol-sort-key': ['get', 'rank'] };

function isLayer(value: unknown): value is LayerSpecification {
  return typeof value === 'object' && value !== null && 'type' in value && 'id' in value;
}

function swapped(value: unknown, swaps: ReadonlyMap<string, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const key = JSON.stringify(value);
  if (swaps.has(key)) return swaps.get(key);
  if (Array.isArray(value)) return value.map((part: unknown) => swapped(part, swaps));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, swapped(part, swaps)]),
  );
}
