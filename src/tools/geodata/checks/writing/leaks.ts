import { fieldOf, type Geodata, type PlacedFeature } from '../../geodata';
import type { Finding } from '../../files/problem';

/** Keys of the bibliography, whole or short (`br362`), that stand in words a reader sees. */
export function checkLeaks({
  features,
  keys,
}: Pick<Geodata, 'features' | 'keys'>): readonly Finding[] {
  const known = new Set(keys.map(({ id }) => id).filter((id) => id.includes('-')));
  return features.flatMap((placed) =>
    textsOf(placed).flatMap(([path, text]) => {
      const leaked = text
        .split(/[\s()[\],;:“”]+/)
        .find((word) => known.has(word) || SHORT.test(word));
      if (leaked === undefined) return [];
      const message = `"${leaked}" is a working key`;
      return [{ ...fieldOf(placed, ...path), message, expected: 'words for a reader' }];
    }),
  );
}

const SHORT = /^[a-z]{2,6}\d{2,4}$/;

type Text = readonly [path: readonly (string | number)[], text: string];

function textsOf({ feature: { properties } }: PlacedFeature): readonly Text[] {
  const { summary, doubts, details, figures, place } = properties;
  return [
    [['summary'], summary],
    [['place', 'note'], place?.note ?? ''],
    ...doubts.map((text, index): Text => [['doubts', index], text]),
    ...details.map(({ text }, index): Text => [['details', index, 'text'], text]),
    ...figures.map(({ note }, index): Text => [['figures', index, 'note'], note ?? '']),
  ];
}
