import { quoteAt } from '../../domain/ownArticle/decision';
import type { Mark } from '../../domain/ownArticle/marks';
import { given } from '../../domain/ownArticle/named';
import type { Taken } from './taken';

/** What was found and decided as W3C Web Annotations: each with its quote, its position, and what it identifies. */
export function annotationsOf({ record, marks, things }: Taken): object {
  const source = `urn:x-text:${record.hash}`;
  const points = pointsOf(record.text);
  const items = given(marks).map((mark) => ({
    id: `urn:x-text:${record.hash}:${mark.key}`,
    type: 'Annotation',
    motivation: mark.meaning.kind === 'thing' ? 'identifying' : 'tagging',
    body: bodyOf(mark, things),
    target: { source, selector: selectorsOf(record.text, mark, points) },
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: source,
    type: 'AnnotationPage',
    label: record.title,
    startIndex: 0,
    items,
  };
}

function bodyOf({ meaning, confidence, decided, why }: Mark, things: Taken['things']): object {
  const sure = { confidence, decided: decided === 'taken', why };
  if (meaning.kind === 'date') {
    const value = meaning.from === meaning.to ? meaning.from : `${meaning.from}/${meaning.to}`;
    return { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value, ...sure };
  }
  const { thing } = meaning;
  const label = things.get(thing)?.title ?? thing;
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: `urn:x-atlas:${thing}`,
    label,
    ...sure,
  };
}

function selectorsOf(text: string, { start, end }: Mark, points: PointCounts): readonly object[] {
  const { quote: exact, prefix, suffix } = quoteAt(text, start, end);
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
  ];
}

type PointCounts = (offset: number) => number;

/** The specification counts code points, and a text in memory counts halves of some. */
function pointsOf(text: string): PointCounts {
  const halves: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xdc_00 && code < 0xe0_00) halves.push(at);
  }
  if (halves.length === 0) return (offset) => offset;
  return (offset) => offset - halves.filter((at) => at < offset).length;
}
