import { parseEdtf } from '../../../../data/fields/edtf';
import type { PlacedPlate } from '../../../../data/article/notes';
import type { When } from '../../../../domain/dates/time';
import type { Extent } from '../../../../domain/geometry/view';
import type { Geodata, PlacedArticle } from '../../geodata';
import type { Problem } from '../../files/problem';
import { unknownName } from '../references';

/**
 * Plates whose steps run backward or leave the time of their passage, that draw beyond what the passage shows, or
 * that name a side there is not. Their sources are references of the article.
 */
export function checkPlates({ articles, atlas }: Geodata): readonly Problem[] {
  const sides = new Set(atlas.sides.map(({ id }) => id));
  const ids = new Set<string>();
  return articles.flatMap((article) =>
    article.plates.flatMap((placed) => {
      const { line, column, plate } = placed;
      const isTaken = ids.has(plate.id);
      ids.add(plate.id);
      const messages = [
        ...(isTaken ? [`another plate has the id ${plate.id} too`] : []),
        ...inOrder(placed),
        ...inPassage(placed, article),
        ...sidesOf(placed)
          .filter((side) => !sides.has(side))
          .map((side) => unknownName(side, 'side', sides)),
      ];
      const at = { file: article.file, line, column, field: `plate ${plate.id}` };
      return messages.map((message) => ({ ...at, message }));
    }),
  );
}

function sidesOf({ plate }: PlacedPlate): readonly string[] {
  const marks = plate.steps.flatMap((step) => step.marks);
  return marks.flatMap((mark) => {
    if ('arrow' in mark) return [mark.arrow];
    if ('front' in mark) return [mark.front];
    return 'unit' in mark ? [mark.unit] : [];
  });
}

function inOrder({ plate: { steps } }: PlacedPlate): readonly string[] {
  const starts = steps.map(({ when: [start] }) => parseEdtf(start)?.start ?? NaN);
  return steps.flatMap(({ title, when: [, end] }, index) => {
    const isBackward = (parseEdtf(end)?.end ?? NaN) <= (starts[index] ?? NaN);
    const isEarly = index > 0 && (starts[index] ?? NaN) <= (starts[index - 1] ?? NaN);
    return isBackward || isEarly
      ? [`"${title}" comes too early; expected steps in order of time`]
      : [];
  });
}

function inPassage(
  { passage: id, plate }: PlacedPlate,
  { article }: PlacedArticle,
): readonly string[] {
  const passage = article.sections
    .flatMap(({ passages }) => passages)
    .find((each) => each.id === id);
  return [...strayFrom(passage?.extent ?? null, plate), ...untimely(passage?.when ?? null, plate)];
}

type Written = PlacedPlate['plate'];

function strayFrom(extent: Extent | null, { steps }: Written): readonly string[] {
  if (!extent) return ['the passage has no extent; expected one that holds all of the plate'];
  const [west, south, east, north] = extent;
  const stray = steps
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => ('along' in mark ? mark.along : [mark.at]))
    .find(([lng, lat]) => lng < west || lng > east || lat < south || lat > north);
  return stray ? [`[${stray.join(', ')}] lies outside the passage's extent`] : [];
}

function untimely(when: When | null, { steps }: Written): readonly string[] {
  const dates = steps.flatMap((step) => step.when);
  const [first, last] = [parseEdtf(dates[0] ?? ''), parseEdtf(dates.at(-1) ?? '')];
  const isWithin =
    when !== null && first !== null && last !== null && isHeld(when, first.start, last.end);
  return isWithin
    ? []
    : ['the steps leave the time of the passage; expected when="…" that holds them'];
}

function isHeld(when: When, start: number, end: number): boolean {
  return start >= when.start && (when.end === null || end <= when.end);
}
