import type {
  ArticleId,
  FeatureId,
  LanguageId,
  PassageId,
  PersonId,
  PlaceId,
  SourceKey,
} from '../atlas/id';
import type { Plate } from '../plates/plate';
import type { Plot } from '../plots/plot';
import type { When } from '../dates/time';
import type { Extent } from '../geometry/view';
import type { Shown } from './picture';

/** A run of a passage's text, as the article's Markdown has it. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | ({ readonly type: 'mention'; readonly feature: FeatureId } & Linked)
  | ({ readonly type: 'place'; readonly place: PlaceId } & Linked)
  | ({ readonly type: 'person'; readonly person: PersonId } & Linked)
  | ({ readonly type: 'date'; readonly when: When } & Linked)
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'citation'; readonly citations: readonly Citation[] };

/** Words that lead somewhere. */
interface Linked {
  readonly children: readonly Inline[];
  /** What the linker has found in a reader's own article; missing where the author made the link. */
  readonly found?: Found;
}

/** How surely words that nobody has linked name what they lead to. */
export interface Found {
  /** Names the find within its article. */
  readonly key: string;
  /** `decided` once the reader has said so. */
  readonly sure: 'decided' | 'sure' | 'likely' | 'doubtful';
}

/** `[@key, p. 4]`. */
export interface Citation {
  readonly key: SourceKey;
  /** Page or section within the source; `null` for the whole. */
  readonly locator: string | null;
}

/** Where a date stands in a passage, 0 at its beginning and 1 at its end. */
export interface DateInText {
  readonly at: number;
  readonly when: When;
}

/** A paragraph: the smallest thing that can be read, linked to and shown. */
export interface Passage {
  readonly id: PassageId;
  readonly inlines: readonly Inline[];
  /** Mentioned features in the order of their first mention. */
  readonly features: readonly FeatureId[];
  /** Places of the gazetteer in the order of their first mention; missing when it names none. */
  readonly places?: readonly PlaceId[];
  /** From the passage's dates, else from its features; `null` when neither has one. */
  readonly when: When | null;
  /** Whether `when` is but likely: found by the linker, and no date that is sure beside it; missing where it is sure. */
  readonly isLikelyWhen?: true;
  /** The dates that the clock follows through a text of which no author has said its span; missing for others. */
  readonly dates?: readonly DateInText[];
  /** What of them the camera frames first: those the author marked, else the first. */
  readonly subject: readonly FeatureId[];
  /** What the camera frames instead, when the author set it. */
  readonly extent: Extent | null;
  /** What else readers call what it tells of, for the search; missing for nothing. */
  readonly also?: readonly string[];
  /** Pictures that stand below it; missing for none. */
  readonly pictures?: readonly Shown[];
  /** Figures that stand below it; missing for none. */
  readonly plots?: readonly Plot[];
  /** The battle in steps that it tells of; missing for none. */
  readonly plate?: Plate;
  /** What it cites, where its words have not come; see `outlineOf`. */
  readonly cites?: readonly SourceKey[];
}

export interface Section {
  /** `null` before the first heading. */
  readonly heading: string | null;
  readonly passages: readonly Passage[];
}

export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly subtitle: string;
  readonly order: number;
  /** What its words are in; missing for the atlas's own language. */
  readonly language?: LanguageId;
  /** In which languages it can be read besides; missing for none. */
  readonly translations?: readonly LanguageId[];
  /** Its words have not come, and are fetched when it is opened; missing where they are there. */
  readonly outline?: { readonly minutes: number };
  readonly sections: readonly Section[];
}

/** Words that a reader takes in a minute, with a map beside the text. */
const WORDS_PER_MINUTE = 220;
/** So many passages are counted word by word. */
const COUNTED = 150;

/** Whole minutes that an article takes to read, at least one; counted once. */
export function readingMinutes(article: Article): number {
  if (article.outline) return article.outline.minutes;
  const known = minutes.get(article);
  if (known !== undefined) return known;
  const counted = minutesOf(article);
  minutes.set(article, counted);
  return counted;
}

/** An article does not change. */
const minutes = new WeakMap<Article, number>();

function minutesOf(article: Article): number {
  const passages = article.sections.flatMap((section) => section.passages);
  // Of a book some passages stand for all: its words are not worth holding the page up for.
  const every = Math.ceil(passages.length / COUNTED);
  const words = passages
    .filter((_, at) => at % every === 0)
    .reduce((sum, { inlines }) => sum + wordsIn(inlines), 0);
  return Math.max(1, Math.round((words * every) / WORDS_PER_MINUTE));
}

/** Not the comma that stands alone behind a link. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

function wordsIn(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => {
    if (inline.type === 'text') return sum + (inline.text.match(WORD)?.length ?? 0);
    return sum + ('children' in inline ? wordsIn(inline.children) : 0);
  }, 0);
}
