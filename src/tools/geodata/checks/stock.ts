import type { Finding } from '../files/problem';
import { fieldOf, type Geodata } from '../geodata';
import { MOST_ON_PAGE, stockedThemes } from '../stock/stocked';

/** Themes that cannot come as tiles, and what would miss its whole if they did. */
export function checkStock({
  atlas,
  atlasFile,
  features,
}: Pick<Geodata, 'atlas' | 'atlasFile' | 'features'>): readonly Finding[] {
  const faults = atlas.themes.flatMap(({ renderer, source, tiles }, nth) => [
    ...(source === 'tiles' && MOST_ON_PAGE[renderer] === undefined
      ? [drawnOtherwise(renderer, nth)]
      : []),
    ...(tiles !== undefined && source !== 'tiles' ? [withoutTiles(nth)] : []),
  ]);
  return [
    ...faults.map((fault) => ({ file: atlasFile, ...fault })),
    ...openingTrack({ atlas, atlasFile, features }),
    ...partsOfStocked({ atlas, features }),
  ];
}

type Fault = Omit<Finding, 'file'>;

function drawnOtherwise(renderer: string, nth: number): Fault {
  return {
    path: ['themes', nth, 'source'],
    message: `what "${renderer}" draws cannot come as tiles`,
    expected: `"page", or a theme whose "renderer" is ${Object.keys(MOST_ON_PAGE)
      .map((each) => `"${each}"`)
      .join(' or ')}`,
  };
}

function withoutTiles(nth: number): Fault {
  return {
    path: ['themes', nth, 'tiles'],
    message: 'the theme is not said to come as tiles',
    expected: '"source": "tiles" beside it',
  };
}

/** The reader may sail with it at once. */
function openingTrack({
  atlas,
  atlasFile,
  features,
}: Pick<Geodata, 'atlas' | 'atlasFile' | 'features'>): readonly Finding[] {
  const { track } = atlas.opening;
  const theme = features.find(({ feature }) => feature.id === track)?.theme;
  if (theme?.source !== 'tiles') return [];
  const path = ['themes', atlas.themes.indexOf(theme), 'source'];
  const message = `"${track ?? ''}", with which the atlas opens, has to come with the page`;
  return [{ file: atlasFile, path, message, expected: '"page"' }];
}

/** What is on the page takes its side, and its place in the whole, from what has to be there too. */
function partsOfStocked({
  atlas,
  features,
}: Pick<Geodata, 'atlas' | 'features'>): readonly Finding[] {
  const stocked = stockedThemes({ atlas, features });
  if (stocked.size === 0) return [];
  const themes = new Map(features.map(({ feature, theme }) => [feature.id, theme.id]));
  return features.flatMap((placed) => {
    if (stocked.has(placed.theme.id)) return [];
    return placed.feature.properties.partOf.flatMap((whole, nth): readonly Finding[] => {
      const theme = themes.get(whole);
      if (theme === undefined || !stocked.has(theme)) return [];
      const message = `"${whole}" is of the theme "${theme}", which comes as tiles`;
      const expected = 'a whole that comes with the page';
      return [{ ...fieldOf(placed, 'partOf', nth), message, expected }];
    });
  });
}
