import type { Article } from '../../domain/reading/article';
import type { Mark } from '../../domain/ownArticle/marks';
import type { KnownThing } from '../../domain/ownArticle/passage';
import type { OwnRecord } from '../../domain/ownArticle/record';

/** An article of the reader's with all that is to be taken away of it. */
export interface Taken {
  readonly record: OwnRecord;
  readonly article: Article;
  readonly marks: readonly Mark[];
  readonly things: ReadonlyMap<string, KnownThing>;
}
