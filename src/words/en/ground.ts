/** What is said of the map itself when it cannot be drawn, or not whole, and whose its ground is. */
export const ground = {
  drawNow: 'Draw the map now',
  centreHere: 'Centre here',
  webgl:
    'The map needs WebGL, which this browser does not offer or has switched off. The text, the list and the timeline work without it.',
  worker:
    'The map cannot be drawn, because this browser keeps it from working in the background. The text, the list and the timeline work without it.',
  lost: 'The map stopped, because this device took its graphics away. It is drawn anew as soon as it may; the text, the list and the timeline still work.',
  coast:
    'The detailed base map could not be loaded, so the atlas draws a plain coast instead. Everything else is complete.',
  nothing:
    'Neither the detailed base map nor the plain coast could be loaded, so the themes stand on bare paper.',
  noise:
    'This browser hides from pages what they draw, so names and signs on the map are noise. Let this page read its canvas (in the address bar), then reload.',
  names: 'The names of places could not be loaded, so the map has only those of its own subjects.',
  /** What each archive but the coast's gives the map. */
  shares: {
    detail: 'the coast at large scale',
    relief: 'the hills',
    sea: 'the sea floor',
    powers: 'the powers of the time',
  },
  without: (shares: string): string =>
    `The map draws without ${shares}: a part of it could not be loaded.`,
  coastAwaited:
    'The detailed base map has not come yet; until it does, the atlas draws a plain coast.',
  awaited: (shares: string): string =>
    `So far the map draws without ${shares}: a part of it has not come yet.`,
  /** How far the `nth` of `count` files has come. */
  whole: (nth: number, count: number, share: string): string =>
    `This site’s host sends files only whole, so the base map takes a while to come, once: file ${String(nth)} of ${String(count)}, ${share}.`,
  /** Whose the map is: what, and behind it what is said of it besides names. */
  credits: {
    coast: 'Coast, lakes, rivers:',
    reservoirs: 'where reservoirs were taken away, Natural Earth.',
    heights: 'Hills and sea floor:',
    powers: 'Powers and frontiers:',
    powersAfter: 'this atlas, after Natural Earth’s provinces and described courses.',
    plain: 'The plain coast:',
    letters: 'Letters:',
    rest: 'The rest is this atlas’s own:',
    versions: 'Versions and checksums of the base map:',
    drawn: 'Drawn with',
  },
  /** The same in few words, under a picture. */
  creditsInShort: {
    coast: 'Coast: GSHHG and WDBII (LGPL)',
    relief: 'relief: SRTM30, ETOPO5',
    powers: 'powers: after Natural Earth',
    drawn: 'Drawn with MapLibre',
    reckoned: 'Ships are reckoned between dated stops; the dots show where they may have been',
  },
  megabytes: (count: number): string => `${String(count)} MB so far`,
};

/** How a language speaks of the map's ground. */
export type GroundWords = typeof ground;
