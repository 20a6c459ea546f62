import type { Article, Passage, Section } from '../reading/article';
import type { TextPassage } from '../linking/text/passages';
import { type Mark, placeIn } from './marks';
import { type Lookup, passageOf } from './passage';
import type { OwnRecord } from './record';

/** After all articles of the atlas. */
const OWN_ORDER = 1_000;

interface Composed {
  readonly marks: readonly Mark[];
  readonly withDoubtful: boolean;
  readonly passage: Passage;
}

/**
 * Makes an article like those of the atlas of a text with its marks, again and again as the reader decides: passages
 * whose marks stay are the same objects.
 */
export class Composer {
  readonly #record: OwnRecord;
  readonly #kept = new Map<TextPassage, Composed>();

  constructor(record: OwnRecord) {
    this.#record = record;
  }

  /** `marks` in the order of the text. */
  compose(title: string, marks: readonly Mark[], lookup: Lookup): Article {
    const { id, file, passages } = this.#record;
    const sections: { heading: string | null; passages: Passage[] }[] = [];
    let at = 0;
    for (const [number, part] of passages.entries()) {
      const from = at;
      while ((marks[at]?.start ?? Infinity) < part.end) at += 1;
      if (part.isTitle) sections.push({ heading: this.#headingOf(part), passages: [] });
      else {
        if (sections.length === 0) sections.push({ heading: null, passages: [] });
        const passage = this.#passage(part, number, marks.slice(from, at), lookup);
        sections.at(-1)?.passages.push(passage);
      }
    }
    return {
      id,
      title,
      subtitle: file,
      order: OWN_ORDER,
      sections: withoutTitle(sections, this.#record.title),
    };
  }

  /** Makes some of the passages beforehand, from one to another, the last not included. */
  prepare(from: number, to: number, marks: readonly Mark[], lookup: Lookup): void {
    for (const [nth, part] of this.#record.passages.slice(from, to).entries()) {
      const own = marks.slice(placeIn(marks, part.start), placeIn(marks, part.end));
      if (!part.isTitle) this.#passage(part, from + nth, own, lookup);
    }
  }

  #headingOf({ start, end }: TextPassage): string {
    return headingText(this.#record.text.slice(start, end));
  }

  #passage(part: TextPassage, number: number, marks: readonly Mark[], lookup: Lookup): Passage {
    const { withDoubtful } = lookup;
    const before = this.#kept.get(part);
    if (before?.withDoubtful === withDoubtful && isSame(before.marks, marks)) return before.passage;
    const passage = passageOf(this.#record, part, number, marks, lookup);
    this.#kept.set(part, { marks, withDoubtful, passage });
    return passage;
  }
}

/** A heading in one line, without what Markdown writes before it. */
export function headingText(text: string): string {
  return text
    .replace(/^#+\s*/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The article's title is not said twice, though a line of a date may stand before it. */
function withoutTitle(sections: readonly Section[], title: string): readonly Section[] {
  const at = sections.slice(0, 2).findIndex(({ heading }) => heading === title);
  const bare = sections.map((section, nth) =>
    nth === at ? { ...section, heading: null } : section,
  );
  return bare.filter(({ heading, passages }) => heading !== null || passages.length > 0);
}

/** A mark on which nobody decides anew is the same object, or says the same. */
function isSame(before: readonly Mark[], now: readonly Mark[]): boolean {
  return (
    before.length === now.length &&
    before.every((mark, at) => mark === now[at] || signOf(mark) === signOf(now[at]))
  );
}

function signOf(mark: Mark | undefined): string {
  if (!mark) return '';
  const { key, meaning, decided } = mark;
  const what = meaning.kind === 'thing' ? meaning.thing : `${meaning.from}/${meaning.to}`;
  return `${key}=${what}${decided ?? ''}`;
}
