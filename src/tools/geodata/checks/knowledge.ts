import { readNews } from '../records/knowledge';
import type { Path } from '../../../data/mistake';
import type { Geodata } from '../geodata';
import type { Finding } from '../files/problem';
import { knownNames, unknownName } from './references';

/** News with an id given twice, about a feature or from a source that is not there, or out of the order of its dates. */
export function checkKnowledge(
  geodata: Pick<Geodata, 'news' | 'ids' | 'keys' | 'places' | 'atlas' | 'atlasFile'>,
): readonly Finding[] {
  const known = knownNames(geodata);
  const parties = geodata.atlas.parties.map(({ id }) => id);
  const seen = new Set<string>();
  const ofVoyage = partiesOfVoyage(geodata, parties);
  const ofNews = geodata.news.flatMap(({ file, path, item }): readonly Finding[] => {
    const isNew = !seen.has(item.id);
    seen.add(item.id);
    const twice = { file, path: [...path, 'id'], message: `another is called "${item.id}" too` };
    return [
      ...(isNew ? [] : [twice]),
      ...item.about.flatMap((id, index) =>
        known.feature.has(id)
          ? []
          : [
              {
                file,
                path: [...path, 'about', index],
                message: unknownName(id, 'feature', known.feature),
              },
            ],
      ),
      ...item.reports.flatMap(({ sources }, report) =>
        sources.flatMap((key, index) =>
          known.source.has(key)
            ? []
            : [
                {
                  file,
                  path: [...path, 'reports', report, 'sources', index],
                  message: unknownName(key, 'source', known.source),
                },
              ],
        ),
      ),
      ...item.reports.flatMap(({ party }, report) =>
        unknownParty(party, parties, file, [...path, 'reports', report, 'party']),
      ),
      ...outOfOrder(item).map((report) => ({
        file,
        path: [...path, 'reports', report, 'when'],
        message: 'this report is older than the one before it',
        expected: 'reports in the order of their dates',
      })),
    ];
  });
  return [...ofVoyage, ...ofNews];
}

function partiesOfVoyage(
  { atlas: { voyage }, atlasFile }: Pick<Geodata, 'atlas' | 'atlasFile'>,
  parties: readonly string[],
): readonly Finding[] {
  const known = voyage?.intended?.known ?? [];
  return [
    ...unknownParty(voyage?.aboard, parties, atlasFile, ['voyage', 'aboard']),
    ...known.flatMap((party, index) =>
      unknownParty(party, parties, atlasFile, ['voyage', 'intended', 'known', index]),
    ),
  ];
}

/** A party that `atlas.json` does not list. */
function unknownParty(
  party: string | undefined,
  parties: readonly string[],
  file: string,
  path: Path,
): readonly Finding[] {
  if (party === undefined || parties.includes(party)) return [];
  const expected =
    parties.length > 0
      ? `one of the parties of atlas.json: ${parties.join(', ')}`
      : 'none: atlas.json lists no parties';
  return [{ file, path, message: unknownName(party, 'party', parties), expected }];
}

function outOfOrder(item: Geodata['news'][number]['item']): readonly number[] {
  const starts = item.reports.map(
    (report) => readNews({ ...item, reports: [report] })?.reports[0]?.when.start ?? NaN,
  );
  return starts.flatMap((start, index) =>
    start < (starts[index - 1] ?? -Infinity) ? [index] : [],
  );
}
