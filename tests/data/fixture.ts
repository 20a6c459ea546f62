import { readFileSync } from 'node:fs';

/** JSON of the small sound atlas that data and tools are tested with. */
export function readFixture(name: string): unknown {
  const url = new URL(`../tools/geodata/fixtures/sound/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}
