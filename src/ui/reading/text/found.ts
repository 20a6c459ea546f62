import type { Found } from '../../../domain/reading/article';
import type { reading } from '../../../words/en/reading';

type Doubts = (typeof reading)['doubts'];

/** What a link says of itself to style, to those who correct it, and to those who hear it or point at it. */
interface LinkMarks extends Readonly<Record<`data-${string}`, string>> {
  readonly title?: string;
}

/** What a link found by the linker says of itself, its doubt after what it is `about`; of an author's own the latter alone. */
export function foundMarks(
  found: Found | undefined,
  doubts: Doubts,
  about?: string | null,
): LinkMarks {
  const doubt = found?.sure === 'likely' || found?.sure === 'doubtful' ? doubts[found.sure] : '';
  const title = [about ?? '', doubt].filter((words) => words !== '').join('; ');
  return {
    ...(found ? { 'data-find': found.key, 'data-sure': found.sure } : {}),
    ...(title === '' ? {} : { title }),
  };
}
