import type { Thing } from '../things/thing';
import type { Match } from './match';
import type { Word } from './words';

/** What a thing must be for a word of kinds after its name to say no more than what it is. */
const KINDS: readonly (readonly [word: RegExp, sort: RegExp])[] = [
  [/^(?:islands?|isles?)$/, /island/],
  [/^peninsula$/, /peninsula|region/],
  [
    /^(?:oblast|province|region|prefecture|krai|territory|governorate)$/,
    /island|region|city|town|capital|port/,
  ],
  [/^(?:railroad|railway|line|zone)$/, /railway|line/],
  [/^(?:harbou?r|roads|roadstead)$/, /port|fortress|town|city|base|bay/],
  [/^(?:fortress|village|port)$/, /port|fortress|town|city|village|capital/],
  [/^(?:oceans?|sea)$/, /ocean|sea/],
  [/^rivers?$/, /river/],
  [/^straits?$/, /strait/],
];

/** Whether a word after a name says what the thing is: "Sakhalin Island" is Sakhalin, "Trans-Siberian Railroad" the railway. */
export function isOfKind({ namings }: Match, { key, joint }: Word): boolean {
  if (joint !== 'space') return false;
  const [, sort] = KINDS.find(([word]) => word.test(key)) ?? [];
  if (sort) return namings.some(({ thing }) => sort.test(thing.sort));
  if (key === 'bay') return namings.some(({ thing }) => isByBay(thing));
  return GROUND.test(key) && namings.some(({ thing }) => isCalled(thing, key));
}

/** What lies at a place and has its name, as "Kamranh Bay" is Kamranh. */
const GROUND = /^(?:bay|gulf|lake|pass|group)$/;

/** "Incheon Bay" is where the port is; "Tokyo Bay" is more than a capital's. */
function isByBay(thing: Thing): boolean {
  return isCalled(thing, 'bay') || /(?:port|base)$/.test(thing.sort);
}

function isCalled({ names, sort }: Thing, key: string): boolean {
  return sort === key || names.some((name) => name.toLowerCase().endsWith(` ${key}`));
}
