/** From this zoom the ships are named, not only counted; so many of them at most. */
const NAMING = 7.5;
const MOST_NAMED = 6;

/** How many ships of those the atlas lists sail together, from near who they are: "12 ships listed". */
export function crewText(ships: readonly { readonly title: string }[], zoom: number): string {
  if (ships.length < 2) return '';
  const count = `${String(ships.length)} ships listed`;
  if (zoom < NAMING) return count;
  const named = ships.slice(0, MOST_NAMED).map(({ title }) => title);
  const rest = ships.length - named.length;
  return `${count}: ${named.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
