import type { Article, Inline, Passage } from '../../domain/reading/article';
import { passagesIn } from '../../domain/atlas/atlas';

/** A passage's words without markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'citation' ? '' : plainText(inline.children);
    })
    .join('')
    .replaceAll(/\s+/g, ' ');
}

/** What search engines and previews show of an article: its sub-title and first sentences. */
export function descriptionOf(article: Article, longest = 200): string {
  const [first] = passagesIn(article);
  const words = first ? plainText(first.inlines) : '';
  if (WIDE.test(article.subtitle)) return cut(`${article.subtitle}。${words}`, longest / 2);
  return cut(`${article.subtitle}. ${words}`.trim(), longest);
}

/** Writing that has no spaces between words and is twice as wide. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** After a whole word, where there are words with spaces between. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return `${text.slice(0, space > longest / 2 ? space : longest)}…`;
}

/** Passages that are shown on one small map. */
export interface Stretch {
  /** `null` within a section and before the first heading. */
  readonly heading: string | null;
  readonly passages: readonly Passage[];
}

/** A map does not hold more passages than this. */
const LONGEST_STRETCH = 7;

/** The sections of an article, the long ones cut into even stretches. */
export function stretchesOf({ sections }: Article): readonly Stretch[] {
  return sections.flatMap(({ heading, passages }) => {
    const count = Math.max(1, Math.ceil(passages.length / LONGEST_STRETCH));
    const size = Math.ceil(passages.length / count);
    return Array.from({ length: count }, (_, index) => ({
      heading: index === 0 ? heading : null,
      passages: passages.slice(index * size, (index + 1) * size),
    }));
  });
}
