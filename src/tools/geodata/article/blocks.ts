import type { Code } from 'mdast';
import { startOf, type Notes } from '../../../data/article/notes';
import { PlateSchema } from '../../../data/article/plateSchema';
import { PlotSchema } from '../../../data/article/plotSchema';
import type { Passage } from '../../../domain/reading/article';
import { readBlock } from './block';

/** What reads each kind of block that may stand under a passage. */
export const BLOCK_READERS: ReadonlyMap<
  string,
  (node: Code, passage: Passage | null, notes: Notes) => void
> = new Map([
  ['figure', readFigure],
  ['plate', readPlate],
]);

/** A figure belongs to the passage before it. */
function readFigure(node: Code, passage: Passage | null, notes: Notes): void {
  const problem = problemAt(node, 'figure', notes);
  if (!passage) {
    problem('a figure stands under a passage; expected one before it');
    return;
  }
  const plot = readBlock(node, PlotSchema, notes);
  if (plot && notes.plots.some((other) => other.plot.id === plot.id)) {
    problem(`another figure has the id ${plot.id} too`);
  }
  if (plot) notes.plots.push({ ...startOf(node), passage: passage.id, plot });
}

/** A battle in steps belongs to the passage before it, of which there is one. */
function readPlate(node: Code, passage: Passage | null, notes: Notes): void {
  const problem = problemAt(node, 'plate', notes);
  if (!passage) {
    problem('a plate stands under a passage; expected one before it');
    return;
  }
  const plate = readBlock(node, PlateSchema, notes);
  if (!plate) return;
  if (notes.plates.some((other) => other.passage === passage.id)) {
    problem('the passage has a plate already; expected one');
  }
  for (const id of plate.steps.flatMap(({ sources }) => sources)) {
    notes.references.push({ ...startOf(node), kind: 'source', id });
  }
  notes.plates.push({ ...startOf(node), passage: passage.id, plate });
}

function problemAt(node: Code, field: string, notes: Notes): (message: string) => void {
  return (message) => {
    notes.problems.push({ ...startOf(node), field, message });
  };
}
