import { type Random, one } from '../../src/tools/soak/random';
import { dayAt, nameFrom } from './words';

/** A feature that passages mention. */
export interface Told {
  readonly id: string;
  readonly name: string;
  /** Days from the first of the war. */
  readonly day: number;
}

/** Place of an article among the others, from 0, and which passages of all are its own. */
interface Part {
  readonly nth: number;
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** At most so many features are mentioned in a passage. */
const MENTIONS = 4;
/** Passages under one heading. */
const SECTION = 5;

/** The text of an article, which tells of its part of what happened, in order. */
export function article(
  { nth, from, to, of }: Part,
  told: readonly Told[],
  keys: readonly string[],
  random: Random,
): string {
  const passages = Array.from({ length: to - from }, (_, index) => {
    const first = Math.floor(((from + index) * told.length) / of);
    const last = Math.floor(((from + index + 1) * told.length) / of);
    const own = told.slice(first, Math.max(first + 1, last)).slice(0, MENTIONS);
    const heading = index > 0 && index % SECTION === 0 ? `## Towards ${nameFrom(random)}\n\n` : '';
    return heading + passage(index, own, keys, random);
  });
  const head = `---\ntitle: From ${nameFrom(random)} to ${nameFrom(random)}\nsubtitle: A part of the war\norder: ${nth + 1}\n---\n`;
  return [head, ...passages].join('\n');
}

function passage(
  nth: number,
  told: readonly Told[],
  keys: readonly string[],
  random: Random,
): string {
  const sentences = told.map(({ id, name }) => {
    const [one, other] = [nameFrom(random), nameFrom(random)];
    return `At [${name}](map:${id}) the vanguard of ${one} came upon the pickets of ${other} in the rain, and both sent for their guns.`;
  });
  const [first, last] = [told[0]?.day ?? 0, told.at(-1)?.day ?? 0];
  const when = first === last ? dayAt(first) : `${dayAt(first)}/${dayAt(last)}`;
  return `${sentences.join('\n')} [@${one(keys, random)}]\n{#p${nth} when="${when}"}\n`;
}
