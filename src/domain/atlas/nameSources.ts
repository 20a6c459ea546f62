/** How the names of the ground are parted, each part a file of its own: none is read twice. */
export const NAME_SOURCES = ['names', 'curves', 'curves-near'] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

/** The address of each part that holds any name. */
export type NameFiles = Readonly<Partial<Record<NameSource, string>>>;

/** From this zoom a name belongs to a small place. */
export const NEAR = 7;

/** Whether a source holds names of the ground. */
export function isNameSource(id: string): id is NameSource {
  return NAME_SOURCES.some((each) => each === id);
}

/**
 * Where a name belongs that is shown from zoom `minzoom` on. Curves, drawn for their names alone, lie apart by their size;
 * a river is drawn too, and lies with the names that stand on points.
 */
export function nameSourceOf(isLine: boolean, ofWhat: string, minzoom: number): NameSource {
  if (!isLine || ofWhat === 'river') return 'names';
  return minzoom < NEAR ? 'curves' : 'curves-near';
}
