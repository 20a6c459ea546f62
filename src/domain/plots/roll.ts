import { scaleBand } from 'd3-scale';
import type { FeatureId, SideId } from '../atlas/id';
import type { Drawing, Fill, Mark, Setting } from './plot';

/** One that is named by itself. */
export interface Named {
  readonly title: string;
  readonly side: SideId;
  readonly feature: FeatureId;
  /** What became of it, and who says so. */
  readonly says: string;
  readonly fill: Fill;
}

/** Those that shared a day and a fate. */
export interface Group {
  readonly title: string;
  readonly members: readonly Named[];
}

const COLUMNS = [0, 1] as const;
const HEAD = 20;
const PITCH = 18;
const GAP = 9;
const SIZE = 11;

/** A square and a name for each, in two columns under the head of its group. */
export function drawRoll(groups: readonly Group[]): Drawing {
  const column = scaleBand<number>([...COLUMNS], [0, 1]);
  const settings: Setting[] = [];
  const marks: Mark[] = [];
  let y = 0;
  for (const { title, members } of groups) {
    settings.push({ form: 'words', role: 'head', x: 0, y: y + 13, text: title, anchor: 'start' });
    y += HEAD;
    const rows = Math.ceil(members.length / COLUMNS.length);
    members.forEach(({ side, feature, says, title: name, fill }, nth) => {
      const x = column(Math.floor(nth / rows)) ?? 0;
      const top = y + (nth % rows) * PITCH;
      marks.push({
        side,
        feature,
        says,
        shapes: [
          { form: 'square', x, y: top, size: SIZE, fill },
          { form: 'words', x, dx: SIZE + 6, y: top + SIZE - 1, text: name, anchor: 'start' },
        ],
      });
    });
    y += rows * PITCH + GAP;
  }
  return { height: y, settings, traces: [], marks };
}
