import type { Path } from '../../../data/mistake';
import { passagesIn } from '../../../domain/atlas/atlas';
import { fieldOf, type Geodata, type PlacedFeature } from '../geodata';
import type { Finding } from '../files/problem';
import { likest } from './suggestion';

/** Ids in the layers and in `atlas.json` that name nothing. Those of articles: see `checkMentions`. */
export function checkReferences(geodata: Geodata): readonly Finding[] {
  const known = knownNames(geodata);
  const sides = new Set(geodata.atlas.sides.map(({ id }) => id));
  const languages = ['period', 'modern', ...geodata.atlas.languages.map(({ id }) => id)];
  return [
    ...geodata.features.flatMap((placed) => [
      ...inFeature(placed, known),
      ...sidesIn(placed, sides),
      ...languagesIn(placed, languages),
    ]),
    ...sidesInAtlas(geodata, sides),
    ...inOpening(geodata, known),
  ];
}

/** The names that a reference may be resolved by. */
export interface KnownNames {
  readonly feature: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
}

/** All names that exist, those of broken features too. */
export function knownNames({
  ids,
  keys,
  places,
}: Pick<Geodata, 'ids' | 'keys' | 'places'>): KnownNames {
  return {
    feature: new Set(ids.map(({ id }) => id)),
    place: new Set(places.map(({ item }) => item.id)),
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
    ...missing('feature', track?.next, 'track', 'next'),
    ...(track?.fixes ?? []).flatMap(({ stop }, i) =>
      missing('feature', stop, 'track', 'fixes', i, 'stop'),
    ),
  ];
}

/** Sides that `atlas.json` does not list. */
function sidesIn(placed: PlacedFeature, known: ReadonlySet<string>): readonly Finding[] {
  const { belligerents, claims, figures, holders, claimedBy } = placed.feature.properties;
  const named: readonly (readonly [string | undefined, ...Path])[] = [
    ...belligerents.map(({ side }, i) => [side, 'belligerents', i, 'side'] as const),
    ...claims.map(({ side }, i) => [side, 'claims', i, 'side'] as const),
    ...holders.map(({ side }, i) => [side, 'holders', i, 'side'] as const),
    [claimedBy, 'claimedBy'],
    // Whose a figure is may be anyone; a side in other letters is a slip.
    ...figures.flatMap(({ side }, i) =>
      isSlip(side, known) ? [[side, 'figures', i, 'side'] as const] : [],
    ),
  ];
  return named.flatMap(([side, ...path]) => unknownSide(side, known, fieldOf(placed, ...path)));
}

function isSlip(side: string, known: ReadonlySet<string>): boolean {
  return [...known].some((id) => id.toLowerCase() === side.toLowerCase());
}

/** That a field names no side of `atlas.json`, if so. */
export function unknownSide(
  side: string | undefined,
  known: ReadonlySet<string>,
  place: Pick<Finding, 'file' | 'path'>,
): readonly Finding[] {
  if (side === undefined || known.has(side)) return [];
  const expected = `one of the sides of atlas.json: ${[...known].join(', ')}`;
  return [{ ...place, message: unknownName(side, 'side', known), expected }];
}

/** Sides that `atlas.json` names elsewhere and does not list. */
function sidesInAtlas(
  { atlas, atlasFile: file }: Pick<Geodata, 'atlas' | 'atlasFile'>,
  known: ReadonlySet<string>,
): readonly Finding[] {
  return [
    ...unknownSide(atlas.voyage?.side, known, { file, path: ['voyage', 'side'] }),
    ...atlas.languages.flatMap(({ side }, i) =>
      unknownSide(side, known, { file, path: ['languages', i, 'side'] }),
    ),
  ];
}

/** Names in languages that `atlas.json` does not list. */
function languagesIn(placed: PlacedFeature, known: readonly string[]): readonly Finding[] {
  return Object.keys(placed.feature.properties.names).flatMap((language) => {
    if (known.includes(language)) return [];
    const message = unknownName(language, 'language', known);
    return [
      { ...fieldOf(placed, 'names', language), message, expected: `one of ${known.join(', ')}` },
    ];
  });
}

function inOpening(
  { atlas, atlasFile, articles, features }: Geodata,
  known: KnownNames,
): readonly Finding[] {
  const { article, track, why } = atlas.opening;
  const names = articles.map((placed) => placed.article.id);
  const findings: Finding[] = [];
  if (!names.some((id) => id === article)) {
    const message = unknownName(article, 'article', names);
    findings.push({ file: atlasFile, path: ['opening', 'article'], message });
  }
  if (track !== undefined && !known.feature.has(track)) {
    const message = unknownName(track, 'feature', known.feature);
    findings.push({ file: atlasFile, path: ['opening', 'track'], message });
  }
  findings.push(...noTrack({ atlas, atlasFile, features }));
  if (why && !known.source.has(why.source)) {
    const message = unknownName(why.source, 'source', known.source);
    findings.push({ file: atlasFile, path: ['opening', 'why', 'source'], message });
  }
  const intended = atlas.voyage?.intended?.sources ?? [];
  for (const key of intended.filter((each) => !known.source.has(each))) {
    const message = unknownName(key, 'source', known.source);
    findings.push({ file: atlasFile, path: ['voyage', 'intended', 'sources'], message });
  }
  return [
    ...findings,
    ...inSail({ atlas, atlasFile, articles }, names),
    ...inTour({ atlas, atlasFile, articles }),
  ];
}

/** The opening's track must sail. */
function noTrack({
  atlas: { opening },
  atlasFile: file,
  features,
}: Pick<Geodata, 'atlas' | 'atlasFile' | 'features'>): readonly Finding[] {
  const named = features.find(({ feature }) => feature.id === opening.track);
  if (!named || named.feature.properties.track) return [];
  const message = `${named.feature.id} has no track`;
  return [{ file, path: ['opening', 'track'], message, expected: 'a feature with a "track"' }];
}

function inSail(
  { atlas, atlasFile: file, articles }: Pick<Geodata, 'atlas' | 'atlasFile' | 'articles'>,
  names: readonly string[],
): readonly Finding[] {
  const { sail } = atlas.opening;
  if (!sail) return [];
  const passages = articles.flatMap(({ article }) => passagesIn(article).map(({ id }) => id));
  const missing = (path: Path, id: string, what: string, known: readonly string[]): Finding[] =>
    known.includes(id) ? [] : [{ file, path, message: unknownName(id, what, known) }];
  return [
    ...missing(['opening', 'sail', 'article'], sail.article, 'article', names),
    ...missing(['opening', 'sail', 'goOn', 'passage'], sail.goOn.passage, 'passage', passages),
  ];
}

function inTour({
  atlas,
  atlasFile: file,
  articles,
}: Pick<Geodata, 'atlas' | 'atlasFile' | 'articles'>): readonly Finding[] {
  const passages = articles.flatMap(({ article }) => passagesIn(article).map(({ id }) => id));
  return (atlas.tour ?? []).flatMap((id, i) => {
    if (passages.some((passage) => passage === id)) return [];
    return [{ file, path: ['tour', i], message: unknownName(id, 'passage', passages) }];
  });
}
