import { fieldOf, type Geodata, type PlacedFeature } from '../../geodata';
import type { Finding } from '../../files/problem';

/** No preposition stands before another ("at Off the Gabun", "out of South of Tsushima"), nor before a title's article. */
const DOUBLED =
  /\b(?:at|of|from|past) (?:at|off|in|into|between|near|(?:south|north|east|west) of)\b/i;
const TITLED = /\b(?:at|of|from|past) (?:The|An?)\b/;

/** Stops of voyages and armies without the forms that lists need, or with such as make no sentence. */
export function checkStops({ features }: Pick<Geodata, 'features'>): readonly Finding[] {
  return features.flatMap((placed) => {
    const { stop } = placed.feature.properties;
    if (stop) return inForms(placed, stop);
    if (placed.kind?.form === 'halt') return inHalt(placed);
    if (placed.kind?.form !== 'stop') return [];
    const message = 'a stop needs its forms, as the log uses them';
    const expected = '"stop": { "at": "off Singapore", "outOf": "past Singapore" }';
    return [{ ...fieldOf(placed), message, expected }];
  });
}

function inHalt(placed: PlacedFeature): readonly Finding[] {
  if (placed.feature.properties.halt) return [];
  const message = 'a halt needs its forms, as the list of armies uses them';
  const expected = '"halt": { "at": "near Liaoyang", "name": "Liaoyang" }';
  return [{ ...fieldOf(placed), message, expected }];
}

function inForms(
  placed: PlacedFeature,
  stop: Readonly<Record<string, string>>,
): readonly Finding[] {
  return Object.entries(stop).flatMap(([form, text]) => {
    // A sentence goes on with a form, so it begins small.
    const isSound = /^\p{Ll}/u.test(text) && !DOUBLED.test(text) && !TITLED.test(text);
    const message = `"at sea, 3 days ${text}" or "${text}, day 3" is no good English`;
    return isSound ? [] : [{ ...fieldOf(placed, 'stop', form), message }];
  });
}
