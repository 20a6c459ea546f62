/** Sources of the themes: what can be lit by pointing at it. */
export const THEME_SOURCES = [
  'events',
  'stops',
  'tracks',
  'railway',
  'stations',
  'kurils',
  'armies',
  'fronts',
] as const;
