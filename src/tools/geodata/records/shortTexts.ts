import type { WrittenFeature } from '../../../data/features/read';
import type { Geodata } from '../geodata';
import type { PlacedTold } from './readTold';

/** Where short texts stand that `told/` may have in another language. */
type Telling = Pick<Geodata, 'features' | 'places' | 'sketches' | 'news' | 'shipClasses'>;

/** Short texts of one sort, each once. */
interface Sort {
  readonly of: string;
  readonly texts: readonly string[];
}

type Properties = WrittenFeature['properties'];

/** What is read of a feature besides its summary and the labels of its facts, by what it is. */
const OF_FEATURES: Readonly<Record<string, (properties: Properties) => readonly unknown[]>> = {
  commanders: ({ belligerents, commands }) => [
    ...belligerents.flatMap(({ commanders }) => commanders),
    ...commands.map(({ name }) => name),
  ],
  figures: ({ figures }) => figures.flatMap(({ what, note }) => [what, note]),
  unsourced: ({ unsourced }) => unsourced,
  claims: ({ claims }) => claims.flatMap(({ name, text }) => [name, text]),
  'notes on places': ({ place }) => [place?.note],
  doubts: ({ doubts }) => doubts,
  facts: ({ details }) => details.map(({ text }) => text),
};

/** Every short text that cards, the log and the sketched ground tell, by what it is; those without any left out. */
export function shortTexts({
  features,
  places,
  sketches,
  news,
  shipClasses,
}: Telling): readonly Sort[] {
  const properties = features.map(({ feature }) => feature.properties);
  const sorts = [
    { of: 'kinds of places', texts: places.map(({ item }) => item.properties.kind) },
    ...Object.entries(OF_FEATURES).map(([of, read]) => ({ of, texts: properties.flatMap(read) })),
    {
      of: 'ground',
      texts: sketches.flatMap(
        ({
          item: {
            properties: { title, note },
          },
        }) => [title, note],
      ),
    },
    { of: 'ships', texts: shipClasses.map(({ item: { title } }) => title) },
    {
      of: 'news',
      texts: news.flatMap(({ item: { title, reports } }) => [
        title,
        ...reports.flatMap(({ place, how, doubt }) => [place, how, doubt]),
      ]),
    },
  ];
  return sorts.flatMap(({ of, texts }) => {
    const there = texts.filter((text): text is string => typeof text === 'string' && text !== '');
    return there.length === 0 ? [] : [{ of, texts: [...new Set(there)] }];
  });
}

/** Of somebody who fell. */
const FELL = ' †';

/**
 * Every short text that a language has, by its English: those it writes, and the names of people that stand alone among the
 * commanders, which it writes once, under who they are.
 */
export function textsIn(
  { told: { texts, labels, people: said } }: Pick<PlacedTold, 'told'>,
  { people }: Pick<Geodata, 'people'>,
): Readonly<Record<string, string>> {
  const names = people.flatMap(({ item: { id, name } }): readonly [string, string][] => {
    const own = Object.hasOwn(said, id) ? said[id]?.name : undefined;
    if (own === undefined) return [];
    return [
      [name, own],
      [name + FELL, own + FELL],
    ];
  });
  return { ...Object.fromEntries(names), ...labels, ...texts };
}
