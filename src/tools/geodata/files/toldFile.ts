import type { DetailsOnPage } from '../../../data/features/built';
import type { Geodata } from '../geodata';
import type { PlacedTold } from '../records/readTold';
import { dataFile, type DataFile } from './dataFile';

/** What cards tell in a language, in a file that comes with the first card in it. */
export interface ToldFile extends DataFile {
  readonly language: string;
}

/** A file for each language that has words, beside those of its words. */
export function toldFiles({
  told,
  words,
  features,
}: Pick<Geodata, 'told' | 'words' | 'features'>): readonly ToldFile[] {
  const spoken = new Set(words.map(({ language }) => language));
  return told
    .filter(({ language }) => spoken.has(language))
    .map((placed) => ({
      language: placed.language,
      ...dataFile(
        `words/told/${placed.language}`,
        'json',
        JSON.stringify(toldOf(placed, features)),
      ),
    }));
}

/** Of each feature that has a summary in the language, or a fact of which the label is known. */
function toldOf({ told }: PlacedTold, features: Geodata['features']): DetailsOnPage {
  const entries = features.flatMap(({ feature: { id, properties } }) => {
    const summary = Object.hasOwn(told.summaries, id) ? told.summaries[id] : undefined;
    const labels = properties.details.map(({ label }) =>
      Object.hasOwn(told.labels, label) ? (told.labels[label] ?? null) : null,
    );
    const isNamed = labels.some((label) => label !== null);
    if (summary === undefined && !isNamed) return [];
    return [[id, { summary: summary ?? '', ...(isNamed ? { labels } : {}) }] as const];
  });
  return Object.fromEntries(entries);
}
