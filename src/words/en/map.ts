/** What stands over the map: its buttons, its position, its scale. */
export const map = {
  name: 'Zoom and view',
  northUp: 'North up',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  noMap: 'No map',
  ofWar: 'Map of the war',
  /** Within another page; the key is Ctrl or ⌘. */
  wheel: (key: string): string => `Use ${key} + scroll to zoom the map`,
  twoFingers: 'Use two fingers to move the map',
  wholeTheatre: 'Whole theatre of war',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  sources: 'Map sources',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
  km: (length: number) => `${length.toLocaleString('en')} km`,
  nm: (length: number) => `${length.toLocaleString('en')} nm`,
};
