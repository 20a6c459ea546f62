import { type Random, one } from '../../src/tools/soak/random';
import type { Told } from './article';
import { type Feature, DAYS, THEATRE, near, rankFrom, somewhere } from './somewhere';
import { dayAt, nameFrom } from './words';

/** Points of which little is told, in order of date: each as much as a register has of one. */
export function registerOf(count: number, keys: readonly string[], random: Random) {
  const told = Array.from({ length: count }, (_, nth): Told => {
    return { id: `e${nth}`, name: nameFrom(random), day: Math.floor((nth * DAYS) / count) };
  });
  let theatre = somewhere(random);
  const events = told.map(({ id, name, day }, nth): Feature => {
    if (nth % THEATRE === 0) theatre = somewhere(random);
    const properties = {
      title: `Battle of ${name}`,
      kind: 'land-battle',
      when: { start: dayAt(day) },
      summary: 'The lists of losses name it.',
      sources: [one(keys, random)],
      rank: rankFrom(random),
    };
    const geometry = { type: 'Point', coordinates: near(theatre, random) };
    return { type: 'Feature', id, geometry, properties };
  });
  return { told, events };
}
