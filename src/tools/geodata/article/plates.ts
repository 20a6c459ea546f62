import type { WrittenPlate } from '../../../data/article/plateSchema';
import { readWhen } from '../../../data/fields/when';
import type { SideId, SourceKey } from '../../../domain/atlas/id';
import type { Plate, PlateMark } from '../../../domain/plates/plate';

type WrittenMark = WrittenPlate['steps'][number]['marks'][number];

/** What a plate says under its passage. */
export function plateOf({ id, title, note, steps }: WrittenPlate): Plate {
  return {
    id,
    title,
    note: note ?? null,
    steps: steps.flatMap(({ title: heading, when: [start, end], says, sources }) => {
      const when = readWhen({ start, end });
      // The schema has made sure that both are dates.
      return when ? [{ title: heading, when, says, sources: sources as SourceKey[] }] : [];
    }),
  };
}

/** What each step of a plate draws. */
export function marksOf({ steps }: WrittenPlate): readonly (readonly PlateMark[])[] {
  return steps.map(({ marks }) => marks.map(readMark));
}

function readMark(mark: WrittenMark): PlateMark {
  if ('unit' in mark) {
    const { unit, at, guess, words } = mark;
    return { kind: 'unit', side: unit as SideId, at, guess, words };
  }
  if (!('along' in mark)) return { kind: 'note', at: mark.at, words: mark.words };
  const [kind, side] =
    'arrow' in mark ? (['arrow', mark.arrow] as const) : (['front', mark.front] as const);
  const { along, guess, words = null } = mark;
  return { kind, side: side as SideId, along, guess, words };
}
