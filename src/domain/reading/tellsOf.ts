import { type Atlas, passagesIn } from '../atlas/atlas';
import type { FeatureId } from '../atlas/id';
import type { Article } from './article';

/** Whether an article names a feature or a part of it: a fleet, or one of its ships. */
export function tellsOf(
  { byId }: Pick<Atlas, 'byId'>,
  article: Article,
  whole: FeatureId,
): boolean {
  return passagesIn(article).some(({ features }) =>
    features.some((id) => id === whole || byId.get(id)?.partOf.includes(whole)),
  );
}
