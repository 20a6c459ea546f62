import { Resvg } from '@resvg/resvg-js';
import type { Problem } from '../files/problem';

/** What is wrong with a drawing, and where. */
type Fault = Pick<Problem, 'line' | 'column' | 'message' | 'expected'>;

const ELEMENTS = 'svg g path circle ellipse rect line polyline polygon'.split(' ');
const INKS = ['none', 'var(--tone)', 'var(--paper)'];
const NUMBERS = /^[-+\d.,eE\s]+$/;

/** What each attribute may hold; others are none of a drawing's. */
const ATTRIBUTES: Readonly<Record<string, (value: string) => boolean>> = {
  xmlns: (value) => value === 'http://www.w3.org/2000/svg',
  viewBox: (value) => value === '0 0 32 32',
  fill: (value) => INKS.includes(value),
  stroke: (value) => INKS.includes(value),
  d: (value) => /^\s*[Mm][-+\d.,eE\sMLHVCSQTAZmlhvcsqtaz]*$/.test(value),
  transform: (value) => /^[a-zA-Z(),.\d\s+-]+$/.test(value),
  'stroke-linecap': (value) => ['butt', 'round', 'square'].includes(value),
  'stroke-linejoin': (value) => ['miter', 'round', 'bevel'].includes(value),
  'fill-rule': (value) => ['nonzero', 'evenodd'].includes(value),
  ...Object.fromEntries(
    'cx cy r rx ry x y x1 y1 x2 y2 width height points opacity stroke-width stroke-dasharray stroke-miterlimit fill-opacity stroke-opacity'
      .split(' ')
      .map((name) => [name, (value: string) => NUMBERS.test(value)]),
  ),
};

const TAG = /<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * What keeps a text from being a symbol: an SVG of 32 by 32 units of plain shapes in the two inks, since it is put into
 * pages, pictures and the map as it is. Empty when nothing does.
 */
export function symbolFaults(text: string): readonly Fault[] {
  const broken = parsingFault(text);
  if (broken) return [broken];
  // Of the same length, so that places stay.
  const bare = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const tags = [...bare.matchAll(TAG)];
  const odd = /<[!?]/.exec(bare);
  const [root] = tags;
  return [
    ...(odd ? [{ ...placeAt(bare, odd.index), message: 'a declaration has no place here' }] : []),
    ...(root?.[1] === 'svg' && !/\sviewBox\s*=/.test(root[2] ?? '')
      ? [{ ...placeAt(bare, root.index), message: 'no viewBox', expected: 'viewBox="0 0 32 32"' }]
      : []),
    ...tags.flatMap((tag) => faultsOf(bare, tag)),
  ];
}

function faultsOf(text: string, tag: RegExpMatchArray): readonly Fault[] {
  const { index = 0, 1: name = '', 2: attributes = '' } = tag;
  if (!ELEMENTS.includes(name)) {
    const message = `<${name}> is no plain shape`;
    return [{ ...placeAt(text, index), message, expected: `one of ${ELEMENTS.join(', ')}` }];
  }
  const start = index + 1 + name.length;
  return [...attributes.matchAll(ATTRIBUTE)].flatMap((each) => {
    const { 1: attribute = '', 2: double, 3: single = '' } = each;
    const may = ATTRIBUTES[attribute];
    const value = double ?? single;
    if (may?.(value)) return [];
    const message = may
      ? `${attribute}="${value.slice(0, 40)}" is none that a symbol has`
      : `a symbol has no ${attribute}`;
    const isInk = attribute === 'fill' || attribute === 'stroke';
    return [
      {
        ...placeAt(text, start + each.index),
        message,
        ...(isInk ? { expected: `one of ${INKS.join(', ')}` } : {}),
      },
    ];
  });
}

/** Where its own parser, which says so in words, finds that the text is no SVG, or one that draws nothing. */
function parsingFault(text: string): Fault | null {
  try {
    // A symbol has no letters, and to look through the fonts of the machine takes longer than all else.
    const options = { font: { loadSystemFonts: false } };
    const drawing = new Resvg(text.replace(/var\(--\w+\)/g, '#000'), options);
    return drawing.getBBox() ? null : { line: 1, column: 1, message: 'it draws nothing' };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = / at (\d+):(\d+)/.exec(said) ?? [];
    const reason = said.replace(/^SVG data parsing failed cause /, '').replace(/ at \d+:\d+/, '');
    return { line: Number(line), column: Number(column), message: `no SVG: ${reason}` };
  }
}

function placeAt(text: string, index: number): Pick<Fault, 'line' | 'column'> {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
