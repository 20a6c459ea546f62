import type { Finding, Problem } from '../../files/problem';
import { fieldOf, type Geodata } from '../../geodata';
import { unknownName } from '../references';

type Given = Pick<Geodata, 'articles' | 'features' | 'pictures'>;

/** Pictures in articles that are not in `media/`. */
export function checkShownPictures({ articles, pictures }: Given): readonly Problem[] {
  const known = new Set(pictures.map(({ item }) => item.id));
  return articles.flatMap((article) =>
    article.pictures
      .filter(({ shown }) => !known.has(shown.picture))
      .map(({ line, column, shown: { picture } }) => {
        const message = unknownName(picture, 'picture', known);
        return { file: article.file, line, column, field: `media/${picture}`, message };
      }),
  );
}

/** Pictures on cards that are not in `media/`, and those there that nothing shows. */
export function checkPictures({ articles, features, pictures }: Given): readonly Finding[] {
  const known = new Set(pictures.map(({ item }) => item.id));
  const onCards = features.flatMap((placed) =>
    placed.feature.properties.pictures.map(({ picture }, i) => ({ placed, picture, i })),
  );
  const shown = new Set([
    ...articles.flatMap((article) => article.pictures.map((each) => each.shown.picture)),
    ...onCards.map(({ picture }) => picture),
  ]);
  return [
    ...onCards
      .filter(({ picture }) => !known.has(picture))
      .map(({ placed, picture, i }) => ({
        ...fieldOf(placed, 'pictures', i, 'picture'),
        message: unknownName(picture, 'picture', known),
      })),
    ...pictures
      .filter(({ item }) => !shown.has(item.id))
      .map(({ file, path, item }) => ({
        file,
        path,
        message: `no article and no card shows "${item.id}"`,
        expected: `![caption](media/${item.id}) under a passage`,
      })),
  ];
}
