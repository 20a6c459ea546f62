import { SANS, SERIF } from '../style/families';
import { type Measure, brokenLines, shortened } from '../style/lines';

/** What stands under a picture of the map. */
export interface Caption {
  /** The atlas and its war, above the title. */
  readonly atlas: string;
  readonly title: string;
  /** What happens there; empty when nothing is told just now, `null` when nothing ever is. */
  readonly note: string | null;
  readonly date: string;
  readonly otherDate: string;
  readonly legend: readonly { readonly text: string; readonly mark: CanvasImageSource | null }[];
  readonly credit: string;
  /** Families of letters that the atlas's own have not. */
  readonly families: readonly string[];
}

/** Which of the palette's colours a text has. */
export type Ink = 'ink' | 'inkSoft' | 'accent';

/** A line of text in its place; pixels from the caption's upper left corner to its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly font: string;
  readonly ink: Ink;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
  /** Space between letters, in pixels. */
  readonly spacing: number;
}

/** A sign of the legend in its place: the middle of its left side. */
export interface PlacedMark {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** A caption ready to be drawn. */
export interface CaptionLayout {
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
}

const PAD = 20;
/** From this width on the date stands beside the title, else under it. */
const WIDE = 680;
/** Room for a sign of the legend, and what is kept free after it and after its words. */
export const MARK = { width: 28, height: 16, gap: 7, after: 20 } as const;

export const FONTS = {
  atlas: `600 10.5px ${SANS}`,
  title: `600 21px ${SERIF}`,
  note: `italic 15px ${SERIF}`,
  date: `600 25px ${SERIF}`,
  other: `13.5px ${SANS}`,
  legend: `12.5px ${SANS}`,
  credit: `10.5px ${SANS}`,
} as const;

/** Sets a caption for a picture so many pixels wide. Its height does not depend on how long its texts are when it is wide. */
export function layoutCaption(caption: Caption, width: number, measure: Measure): CaptionLayout {
  const head =
    width >= WIDE ? wideHead(caption, width, measure) : narrowHead(caption, width, measure);
  const legend = flowLegend(caption, width, head.height, measure);
  const credit = brokenLines(caption.credit, FONTS.credit, width - 2 * PAD, measure).map(
    (text, line) => placed(text, 'credit', PAD, legend.height + 14 + 14 * line, 'inkSoft'),
  );
  return {
    height: legend.height + 14 * credit.length + 10,
    texts: [...head.texts, ...legend.texts, ...credit],
    marks: legend.marks,
  };
}

interface Part {
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

function wideHead(caption: Caption, width: number, measure: Measure): Part {
  const { atlas, title, note, date, otherDate } = caption;
  const right = width - PAD;
  const dates = Math.max(measure(FONTS.date, date), measure(FONTS.other, otherDate));
  const room = width - 2 * PAD - dates - 24;
  // Two lines stand beside the two of the date.
  const lower = note === null ? 9 : 0;
  const texts = [
    { ...placed(atlas, 'atlas', PAD, 23 + lower, 'accent'), spacing: 1.2 },
    placed(shortened(title, FONTS.title, room, measure), 'title', PAD, 47 + lower),
    placed(shortened(note ?? '', FONTS.note, room, measure), 'note', PAD, 67, 'inkSoft'),
    placed(date, 'date', right, 42, 'ink', 'right'),
    placed(otherDate, 'other', right, 65, 'inkSoft', 'right'),
  ];
  return { height: 76, texts };
}

function narrowHead(caption: Caption, width: number, measure: Measure): Part {
  const { atlas, title, note, date, otherDate } = caption;
  const room = width - 2 * PAD;
  const titles = brokenLines(title, FONTS.title, room, measure);
  const notes = brokenLines(note ?? '', FONTS.note, room, measure);
  let y = 23;
  const down = (by: number): number => (y += by);
  const texts = [
    {
      ...placed(shortened(atlas, FONTS.atlas, room * 0.85, measure), 'atlas', PAD, y, 'accent'),
      spacing: 1.2,
    },
    ...titles.map((text) => placed(text, 'title', PAD, down(24))),
    ...notes.map((text) => placed(text, 'note', PAD, down(20), 'inkSoft')),
    placed(date, 'date', PAD, down(32)),
    ...brokenLines(otherDate, FONTS.other, room, measure).map((text) =>
      placed(text, 'other', PAD, down(20), 'inkSoft'),
    ),
  ];
  return { height: y + 10, texts };
}

function flowLegend(
  { legend }: Caption,
  width: number,
  top: number,
  measure: Measure,
): Part & Pick<CaptionLayout, 'marks'> {
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  let [x, y] = [PAD, top + 12];
  for (const [index, { text }] of legend.entries()) {
    const long = MARK.width + MARK.gap + measure(FONTS.legend, text);
    if (x > PAD && x + long > width - PAD) [x, y] = [PAD, y + 21];
    marks.push({ index, x, y });
    texts.push(placed(text, 'legend', x + MARK.width + MARK.gap, y + 4));
    x += long + MARK.after;
  }
  return { height: legend.length === 0 ? top : y + 11, texts, marks };
}

function placed(
  text: string,
  font: keyof typeof FONTS,
  x: number,
  y: number,
  ink: Ink = 'ink',
  align: 'left' | 'right' = 'left',
): PlacedText {
  return { text, font: FONTS[font], ink, x, y, align, spacing: 0 };
}
