import { readWhen, type WrittenWhen } from '../../../data/fields/when';
import { fieldOf, type Geodata, type PlacedFeature } from '../geodata';
import type { Finding } from '../files/problem';

/** People named as in command before they had come: `since` in `people.json` says when that was. */
export function checkCommanders({
  features,
  people,
}: Pick<Geodata, 'features' | 'people'>): readonly Finding[] {
  const since = new Map(
    people.flatMap(({ item }) => (item.since ? [[item.name, item.since] as const] : [])),
  );
  return features.flatMap((placed) =>
    placed.feature.properties.belligerents.flatMap(({ commanders }, side) =>
      commanders.flatMap((name, index) => {
        const day = since.get(name);
        if (day === undefined || startOf({ start: day }) <= startOf(commandOf(placed, name)))
          return [];
        const path = ['belligerents', side, 'commanders', index];
        const message = `${name} commands before he has come, on ${day}`;
        return [{ ...fieldOf(placed, ...path), message, expected: '"commands" with his time' }];
      }),
    ),
  );
}

/** The time of a command where it is written, else that of the feature. */
function commandOf({ feature: { properties } }: PlacedFeature, name: string): WrittenWhen {
  return properties.commands.find((command) => command.name === name)?.when ?? properties.when;
}

/** The last instant of the span that the start names, so that a bare day is within itself. */
function startOf(when: WrittenWhen): number {
  return readWhen({ start: when.start })?.start ?? Infinity;
}
