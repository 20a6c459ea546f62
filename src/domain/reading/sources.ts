import type { Atlas, PassageRef } from '../atlas/atlas';
import type { AtlasFeature, DetailsOf, FeatureDetails } from '../atlas/feature/feature';
import type { SourceKey } from '../atlas/id';
import { sourcesCitedIn } from './cited';
import type { Source } from './source';

/** What draws on one source. */
export interface Drawn {
  /** In reading order. */
  readonly passages: readonly PassageRef[];
  /** In order of date. */
  readonly features: readonly AtlasFeature[];
}

/** Sources of one sort, in the order of their titles. */
export interface SourceGroup {
  readonly group: GroupId;
  readonly sources: readonly Source[];
}

/** For each source that anything draws on, the passages that cite it and the features that rest on it, of those whose details have come. */
export function drawnFrom(atlas: Atlas, detailsOf: DetailsOf): ReadonlyMap<SourceKey, Drawn> {
  const index = new Map<SourceKey, { passages: PassageRef[]; features: AtlasFeature[] }>();
  const entry = (key: SourceKey): { passages: PassageRef[]; features: AtlasFeature[] } => {
    const drawn = index.get(key) ?? { passages: [], features: [] };
    index.set(key, drawn);
    return drawn;
  };
  for (const ref of atlas.passages.values()) {
    for (const key of new Set(sourcesCitedIn(ref.passage))) entry(key).passages.push(ref);
  }
  for (const feature of atlas.features) {
    const details = detailsOf(feature);
    for (const key of details ? sourcesOf(details) : []) entry(key).features.push(feature);
  }
  return index;
}

/** Every source a feature names: for itself, for a figure, a claim or a detail. */
function sourcesOf({ sources, figures, claims, details }: FeatureDetails): ReadonlySet<SourceKey> {
  return new Set([
    ...sources,
    ...figures.map(({ source }) => source),
    ...claims.map(({ source }) => source),
    ...details.flatMap(({ source }) => source ?? []),
  ]);
}

/** Sources by sort, the source articles first; sorts that no source is of are left out. */
export function groupedSources(sources: Iterable<Source>): readonly SourceGroup[] {
  const groups = new Map<GroupId, Source[]>(GROUPS.map((group) => [group, []]));
  for (const source of sources) groups.get(groupOf(source))?.push(source);
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([group, members]) => ({ group, sources: members.toSorted(byTitle) }));
}

const GROUPS = ['articles', 'books', 'press', 'papers', 'encyclopaedias', 'web'] as const;

/** Sorts of sources, in the order of the bibliography. */
type GroupId = (typeof GROUPS)[number];

const GROUP_OF_TYPE: ReadonlyMap<string, GroupId> = new Map([
  ['book', 'books'],
  ['chapter', 'books'],
  ['article-newspaper', 'press'],
  ['article-magazine', 'press'],
  ['article-journal', 'press'],
  ['treaty', 'papers'],
  ['report', 'papers'],
  ['dataset', 'papers'],
  ['entry-encyclopedia', 'encyclopaedias'],
]);

function groupOf({ type, isSourceArticle }: Source): GroupId {
  return isSourceArticle ? 'articles' : (GROUP_OF_TYPE.get(type) ?? 'web');
}

function byTitle(a: Source, b: Source): number {
  return a.title.localeCompare(b.title, 'en');
}
