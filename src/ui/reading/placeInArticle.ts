import { useExplorer } from '../../state/explorer.svelte';

/** Which passage is read, from 1 (0 before the first), of how many. */
export interface PlaceInArticle {
  readonly place: number;
  readonly count: number;
}

/** Gives the place in the open article as it is at the time of asking; called while a component is set up. */
export function usePlaceInArticle(): () => PlaceInArticle {
  const explorer = useExplorer();
  return () => {
    const { active } = explorer.reading;
    const sections = explorer.article?.sections ?? [];
    return {
      place: active === null ? 0 : (explorer.atlas.passages.get(active)?.index ?? -1) + 1,
      count: sections.reduce((sum, { passages }) => sum + passages.length, 0),
    };
  };
}
