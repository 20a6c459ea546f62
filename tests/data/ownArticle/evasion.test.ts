import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../src/data/export/markdown';
import { readDocument } from '../../../src/data/ownArticle/readDocument';
import { passagesIn } from '../../../src/domain/atlas/atlas';
import { Composer } from '../../../src/domain/ownArticle/compose';
import type { Inline } from '../../../src/domain/reading/article';
import { EVASION } from '../../evasion';
import { marksOf, ownSample } from '../../ownSample';
import { sampleAtlas } from '../../sampleAtlas';

const BEFORE = 'On March 10, 1905 Mukden fell.';
const AFTER = 'Marshal Oyama wrote to Tokyo on the 12th.';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What only the body of a script, a style or a frame says. */
const IN_SCRIPT =
  /^<(?:script|svg><script|template|iframe|style|meta|link|base|object|embed|frameset)\b/i;

function kindsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((each) => [
    each.type,
    ...('children' in each ? kindsIn(each.children) : []),
  ]);
}

function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

describe.each(EVASION)('%s', (attack) => {
  it('is words in a text', async () => {
    const { text } = await readDocument(bytesOf(`${BEFORE}\n\n${attack}\n\n${AFTER}`), 'a.txt');
    expect(text).toContain(attack);
    const own = ownSample(text);
    const things = new Map(own.linked.things.map((thing) => [thing.id, thing]));
    const lookup = { things, atlas: sampleAtlas(), withDoubtful: true };
    const article = new Composer(own.record).compose('News', marksOf(own), lookup);
    const kinds = passagesIn(article).flatMap(({ inlines }) => kindsIn(inlines));
    expect(
      kinds.filter((kind) => !/^(?:text|date|place|person|mention|emphasis)$/.test(kind)),
    ).toEqual([]);
    // Taken away, it is words as well: Markdown's own reader finds no markup of its, and no address but the contract's.
    const nodes = nodesIn(fromMarkdown(markdownOf({ article }, [0, Infinity])));
    expect(nodes.filter(({ type }) => /^(?:html|image|definition)$/.test(type))).toEqual([]);
    const addresses = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(addresses.filter((url) => !/^(?:map|place|person|date):/.test(url))).toEqual([]);
  });

  it('does nothing in a page, and hides nothing that stands before it', async () => {
    const page = `<!doctype html><title>News</title><body><p>${BEFORE}</p>\n${attack}\n<p>${AFTER}</p>`;
    const { text } = await readDocument(bytesOf(page), 'a.html');
    expect(text).toContain(BEFORE);
    if (IN_SCRIPT.test(attack)) expect(text).not.toContain('hacked');
    expect('hacked' in globalThis).toBe(false);
  });

  it('is no more than words in Markdown', async () => {
    const { text } = await readDocument(bytesOf(`${BEFORE}\n\n${attack}\n\n${AFTER}`), 'a.md');
    expect(text).toContain(BEFORE);
    expect('hacked' in globalThis).toBe(false);
  });
});
