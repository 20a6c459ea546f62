/** Takes something off the map; a map that has lost its graphics has nothing left to take down. */
export function takeDown(step: () => void): void {
  try {
    step();
  } catch {
    // Gone with the map.
  }
}
