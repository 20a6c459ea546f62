import type { Map as MapLibre } from 'maplibre-gl';

/** What MapLibre holds the tiles of a source with. */
type TileManager = MapLibre['style']['tileManagers'][string];
type TileId = Parameters<TileManager['getLoadedTile']>[0];

/**
 * Has the tiles of a source stay in view until those that are to take their place have come, of whatever depth they are
 * cut. MapLibre looks for such a parent by the name that it would have were all tiles cut to one depth.
 */
export function keepStandIns(manager: TileManager | undefined): void {
  if (!manager) return;
  const keptByMapLibre = manager._updateRetainedTiles.bind(manager);
  manager._updateRetainedTiles = (wanted, zoom) => {
    const loaded = manager.getIds().flatMap((id) => {
      const tile = manager.getTileByID(id);
      return tile?.hasData() ? [tile.tileID] : [];
    });
    const kept = keptByMapLibre(wanted, zoom);
    for (const id of standIns(wanted, loaded)) kept[id.key] = id;
    return kept;
  };
}

/** Those loaded that hold a tile which is wanted and has not come. */
export function standIns<Id extends Pick<TileId, 'key'> & { isChildOf(parent: Id): boolean }>(
  wanted: readonly Id[],
  loaded: readonly Id[],
): readonly Id[] {
  const there = new Set(loaded.map(({ key }) => key));
  const missing = wanted.filter(({ key }) => !there.has(key));
  return loaded.filter((tile) => missing.some((each) => each.isChildOf(tile)));
}
