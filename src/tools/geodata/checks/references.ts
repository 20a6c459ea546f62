import type { Path } from '../../../data/mistake';
import { fieldOf, type Geodata, type PlacedFeature } from '../geodata';
import type { Finding } from '../problem';
import { likest } from './suggestion';

/** Ids in the layers and in `atlas.json` that name nothing. Those of articles: see `checkMentions`. */
export function checkReferences(geodata: Geodata): readonly Finding[] {
  const known = knownNames(geodata);
  return [
    ...geodata.features.flatMap((placed) => inFeature(placed, known)),
    ...inOpening(geodata, known),
  ];
}

/** The names that a reference may be resolved by. */
export interface KnownNames {
  readonly feature: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
}

/** All names that exist, those of broken features too. */
export function knownNames({ ids, keys }: Pick<Geodata, 'ids' | 'keys'>): KnownNames {
  return {
    feature: new Set(ids.map(({ id }) => id)),
    source: new Set(keys.map(({ id }) => id)),
  };
}

/** Says that a name is unknown, and which was probably meant. */
export function unknownName(id: string, what: string, known: Iterable<string>): string {
  const meant = likest(id, known);
  return `there is no ${what} "${id}"${meant === null ? '' : ` (did you mean "${meant}"?)`}`;
}

function inFeature(placed: PlacedFeature, known: KnownNames): readonly Finding[] {
  const { partOf, sources, figures, claims, details, track } = placed.feature.properties;
  const missing = (
    kind: keyof KnownNames,
    id: string | undefined,
    ...path: Path
  ): readonly Finding[] =>
    id === undefined || known[kind].has(id)
      ? []
      : [{ ...fieldOf(placed, ...path), message: unknownName(id, kind, known[kind]) }];
  return [
    ...partOf.flatMap((id, i) => missing('feature', id, 'partOf', i)),
    ...sources.flatMap((key, i) => missing('source', key, 'sources', i)),
    ...figures.flatMap(({ source }, i) => missing('source', source, 'figures', i, 'source')),
    ...claims.flatMap(({ source }, i) => missing('source', source, 'claims', i, 'source')),
    ...details.flatMap(({ source }, i) => missing('source', source, 'details', i, 'source')),
    ...(track?.fixes ?? []).flatMap(({ stop }, i) =>
      missing('feature', stop, 'track', 'fixes', i, 'stop'),
    ),
  ];
}

function inOpening({ atlas, atlasFile, articles }: Geodata, known: KnownNames): readonly Finding[] {
  const { article, track, why } = atlas.opening;
  const names = articles.map((placed) => placed.article.id);
  const findings: Finding[] = [];
  if (!names.some((id) => id === article)) {
    const message = unknownName(article, 'article', names);
    findings.push({ file: atlasFile, path: ['opening', 'article'], message });
  }
  if (!known.feature.has(track)) {
    const message = unknownName(track, 'feature', known.feature);
    findings.push({ file: atlasFile, path: ['opening', 'track'], message });
  }
  if (why && !known.source.has(why.source)) {
    const message = unknownName(why.source, 'source', known.source);
    findings.push({ file: atlasFile, path: ['opening', 'why', 'source'], message });
  }
  return findings;
}
