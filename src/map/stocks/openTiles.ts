import type { ThemeId } from '../../domain/atlas/id';
import type { Stock } from '../../domain/atlas/stock';
import type { Explorer } from '../../state/explorer.svelte';
import { notices } from '../../words/en/notices';
import type { Tiled } from '../core/renderer';
import { openArchive } from '../ground/openArchives';
import { type TiledTheme, tiledOf } from './tiled';

/** Opens the archives of the themes that do not come with the page, and says of which there is none. */
export async function openTiles(explorer: Explorer, stock: Stock): Promise<Tiled> {
  const opened = await Promise.all(
    [...stock.themes].map(async ([theme, { tiles, forms }]): Promise<[ThemeId, TiledTheme][]> => {
      const archive = await openArchive(new URL(tiles, document.baseURI).href);
      return archive ? [[theme, { archive, forms }]] : [];
    }),
  );
  const archives = new Map(opened.flat());
  const lost = explorer.atlas.meta.themes.filter(
    ({ id }) => stock.themes.has(id) && !archives.has(id),
  );
  if (lost.length > 0) {
    const titles = lost.map(({ title }) => title);
    explorer.notices.say(explorer.words.in('notices', notices).themes(titles));
  }
  return tiledOf(explorer, archives);
}
