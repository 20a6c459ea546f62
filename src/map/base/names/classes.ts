/** The classes of names of the ground (GeoNames’ words where it has one), as `geodata/labels.geojson` gives them. */
export const GREAT_WATERS = ['ocean', 'sea', 'gulf'];
export const WATERS = [
  ...GREAT_WATERS,
  'bay',
  'strait',
  'channel',
  'roadstead',
  'anchorage',
  'lake',
];
export const REGIONS = ['empire', 'region', 'province', 'range'];
export const TOWNS = ['town', 'village'];
export const HILLS = ['hill', 'peak'];
export const WORKS = ['fort', 'battery'];
