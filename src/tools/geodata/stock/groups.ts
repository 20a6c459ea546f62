import type { ThemeFile } from '../files/themeFiles';

/** What the page reads of a feature of the stock, and its theme. */
export type Outline = NonNullable<ThemeFile['outlines']>[number] & { readonly theme: string };

/** So many characters of outlines are a file. */
const PART_LENGTH = 96_000;

/** Ids in their order, in groups of about `PART_LENGTH` of what is written of them. */
export function groupsOf(
  ids: readonly string[],
  outlines: ReadonlyMap<string, Outline>,
): readonly (readonly string[])[] {
  return together(
    ids.map((id) => [id]),
    outlines,
  ).map((group) => group.flat());
}

/** The same of what must not be parted. */
export function together(
  lots: readonly (readonly string[])[],
  outlines: ReadonlyMap<string, Outline>,
): readonly (readonly (readonly string[])[])[] {
  const groups: (readonly string[])[][] = [];
  let length = Infinity;
  for (const lot of lots) {
    const own = lot
      .map((id) => JSON.stringify(outlines.get(id)?.outline ?? null).length)
      .reduce((sum, each) => sum + each, 0);
    if (length + own > PART_LENGTH) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(lot);
    length += own;
  }
  return groups;
}
