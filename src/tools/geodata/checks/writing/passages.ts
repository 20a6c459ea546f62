import type { Geodata } from '../../geodata';
import type { Finding } from '../../files/problem';

/** Features of themes that need a passage which neither a passage nor any whole they are part of has. */
export function checkPassages({
  features,
  articles,
}: Pick<Geodata, 'features' | 'articles'>): readonly Finding[] {
  const mentioned = new Set(articles.flatMap(({ references }) => references.map(({ id }) => id)));
  const wholes = new Map(features.map(({ feature }) => [feature.id, feature.properties.partOf]));
  return features
    .filter(({ theme, feature }) => theme.needsPassage && !isTold(feature.id, mentioned, wholes))
    .map(({ file, path, feature }) => ({
      file,
      path: [...path, 'id'],
      message: `no passage of any article tells of "${feature.id}"`,
      expected: `a mention [words](map:${feature.id}), or "partOf" something that has one`,
    }));
}

function isTold(
  id: string,
  mentioned: ReadonlySet<string>,
  wholes: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (mentioned.has(id)) return true;
  if (seen.has(id)) return false;
  const more = new Set([...seen, id]);
  return (wholes.get(id) ?? []).some((whole) => isTold(whole, mentioned, wholes, more));
}
