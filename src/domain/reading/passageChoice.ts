import { type Atlas, type PassageRef, passagesFrom } from '../atlas/atlas';
import type { ArticleId, FeatureId, PassageId } from '../atlas/id';
import { whenOf } from './moment';
import { DAY, type Instant } from '../dates/time';

/** Where the reader is, in the text and in time. */
export interface ReaderPlace {
  readonly article: ArticleId;
  /** `null` at the head of the article. */
  readonly active: PassageId | null;
  readonly now: Instant;
}

/** Dates that lie no further apart than this are as near: it is not worth another article. */
const AS_NEAR = 30 * DAY;

/**
 * The passage to open for a feature: the one being read if it speaks of it; else of those that treat it the one
 * nearest to the clock; else where it matters most. `null` when nothing tells of it.
 */
export function passageToOpen(atlas: Atlas, id: FeatureId, place: ReaderPlace): PassageRef | null {
  const active = place.active === null ? undefined : atlas.passages.get(place.active);
  if (active?.passage.features.includes(id)) return active;
  const all = passagesFrom(atlas, id, place.article);
  const own = all.filter(({ passage }) => passage.features.includes(id));
  const treating = own.filter((ref) => treats(atlas, ref, id));
  const [first] = own.length > 0 ? own : nearest(atlas, all, place.now);
  return nearest(atlas, treating, place.now)[0] ?? first ?? null;
}

/**
 * The passage of another article that treats a feature, when the one being read has at most a passing mention of
 * it; else `null`.
 */
export function toldElsewhere(atlas: Atlas, id: FeatureId, place: ReaderPlace): PassageRef | null {
  const refs = passagesFrom(atlas, id, place.article).filter((ref) => treats(atlas, ref, id));
  if (refs.some(({ article }) => article.id === place.article)) return null;
  return nearest(atlas, refs, place.now)[0] ?? null;
}

/**
 * A passage treats what it names first, and what it names second when it tells of that very time. An army is named
 * for what it does: whatever names one tells of it.
 */
function treats(atlas: Atlas, { passage }: PassageRef, id: FeatureId): boolean {
  const at = passage.features.indexOf(id);
  const feature = atlas.byId.get(id);
  if (feature?.kind.form === 'army') return at >= 0;
  const [told, lasting] = [whenOf(atlas, passage), feature?.when];
  if (at !== 1 || !told || !lasting) return at === 0;
  const [end, last] = [told.end ?? Infinity, lasting.end ?? Infinity];
  return told.start < last && lasting.start < end;
}

/**
 * In order of how far they lie from an instant. Of those as near the order of the articles stays, and in each goes
 * first what tells of that very instant.
 */
function nearest(
  atlas: Atlas,
  refs: readonly PassageRef[],
  instant: Instant,
): readonly PassageRef[] {
  const articles = [...new Set(refs.map(({ article }) => article.id))];
  const keyOf = ({ article, passage }: PassageRef): readonly number[] => {
    const when = whenOf(atlas, passage);
    const away = when
      ? Math.max(0, when.start - instant, instant - (when.end ?? Infinity))
      : Infinity;
    return [Math.floor(away / AS_NEAR), articles.indexOf(article.id), away === 0 ? 0 : 1];
  };
  return refs.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    const place = one.findIndex((value, at) => value !== other[at]);
    return Math.sign((one[place] ?? 0) - (other[place] ?? 0));
  });
}
