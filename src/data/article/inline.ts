import type { Link, PhrasingContent } from 'mdast';
import type { Inline } from '../../domain/reading/article';
import type { FeatureId, PlaceId } from '../../domain/atlas/id';
import { readText } from './citation';
import { startOf, type Notes } from './notes';
import { ADDRESS_EXPECTED, followable, isAddress } from '../fields/webAddress';
import { readInterval } from '../fields/when';

/** Emphasis within emphasis; nobody means more. */
const DEEPEST = 8;

/**
 * Reads the words of a paragraph: text, emphasis, mentions, dates, links and citations. `depth` is how many others they
 * stand within.
 */
export function readInlines(
  nodes: readonly PhrasingContent[],
  notes: Notes,
  depth = 0,
): readonly Inline[] {
  return nodes.flatMap((node) => readInline(node, notes, depth));
}

function readInline(node: PhrasingContent, notes: Notes, depth: number): readonly Inline[] {
  if (node.type === 'text') return readText(node.value, startOf(node), notes);
  if (node.type === 'link') return readLink(node, notes, depth);
  if (node.type === 'emphasis' || node.type === 'strong') {
    if (depth < DEEPEST) {
      return [{ type: node.type, children: readInlines(node.children, notes, depth + 1) }];
    }
    const message = `more than ${String(DEEPEST)} emphases within one another`;
    notes.problems.push({ ...startOf(node), field: 'text', message });
    return [];
  }
  const message = `${MARKUP.get(node.type) ?? node.type} cannot be used in a passage`;
  notes.problems.push({ ...startOf(node), field: 'text', message });
  return [];
}

const MARKUP: ReadonlyMap<string, string> = new Map([
  ['image', 'an image'],
  ['imageReference', 'an image'],
  ['inlineCode', 'code'],
  ['break', 'a forced line break'],
  ['html', 'HTML'],
  ['linkReference', 'a link by reference'],
]);

/** To a feature, or to a place of the gazetteer. */
function readMention(
  node: Link,
  scheme: 'map' | 'place',
  id: string,
  children: readonly Inline[],
  notes: Notes,
): readonly Inline[] {
  notes.references.push({ ...startOf(node), kind: scheme === 'map' ? 'feature' : 'place', id });
  if (scheme === 'map') return [{ type: 'mention', feature: id as FeatureId, children }];
  return [{ type: 'place', place: id as PlaceId, children }];
}

function readLink(node: Link, notes: Notes, depth: number): readonly Inline[] {
  const children = readInlines(node.children, notes, depth + 1);
  const [, scheme = '', rest = ''] = /^(\w+):(.*)$/.exec(node.url) ?? [];
  const problem = (message: string): readonly Inline[] => {
    notes.problems.push({ ...startOf(node), field: 'link', message });
    return children;
  };
  if (children.length === 0) return problem(`the link to ${node.url} has no words`);
  if (scheme === 'map' || scheme === 'place')
    return readMention(node, scheme, rest, children, notes);
  if (scheme === 'date') {
    const when = readInterval(rest);
    if (!when)
      return problem(
        `"${rest}" is no date; expected such as date:1871-05-27 or date:1871-02/1871-05`,
      );
    return [{ type: 'date', when, children }];
  }
  if (isAddress(node.url)) return [{ type: 'link', url: followable(node.url), children }];
  return problem(
    `a link to "${node.url}" leads nowhere; expected map:…, place:…, date:… or ${ADDRESS_EXPECTED}`,
  );
}
