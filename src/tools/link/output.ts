import type { OwnDocument } from '../../data/ownArticle/document';
import type { LinkedText } from '../../domain/linking/link';
import type { NameIndex } from '../../domain/linking/things/names';

/** What was found, as one JSON object: see README.md. */
export function jsonOf({ text, isExtracted }: OwnDocument, found: LinkedText): string {
  const { threshold, passages, mentions, dates } = found;
  const result = {
    threshold,
    ...(isExtracted ? { text } : {}),
    passages: passages.map(({ start, end, title }) => ({
      start,
      end,
      ...(title === undefined ? {} : { title }),
    })),
    mentions: mentions.map((mention) => ({
      ...mention,
      text: text.slice(mention.start, mention.end),
    })),
    dates: dates.map(({ start, end, from, to, confidence }) => ({
      start,
      end,
      text: text.slice(start, end),
      from,
      to,
      confidence,
    })),
  };
  return `${JSON.stringify(result)}\n`;
}

/** What was found, as a list to read. */
export function listOf({ text }: OwnDocument, found: LinkedText, index: NameIndex): string {
  const { threshold, mentions, dates } = found;
  const sure = mentions.filter(({ confidence }) => confidence >= threshold);
  const things = new Set(sure.map(({ id }) => id)).size;
  const lines = [
    `${counted(things, 'thing')} in ${counted(sure.length, 'mention')}, ${counted(dates.length, 'date')}; ${String(mentions.length - sure.length)} to check.`,
    ...[
      ...mentions.map(({ start, end, id, confidence, why }) => ({
        start,
        line: `${percent(confidence)}  ${text.slice(start, end)} → ${id} (${why})`,
        kind: index.things.get(id)?.kind ?? '',
      })),
      ...dates.map(({ start, end, from, to, confidence }) => ({
        start,
        line: `${percent(confidence)}  ${text.slice(start, end)} → ${from === to ? from : `${from} to ${to}`}`,
        kind: 'date',
      })),
    ]
      .sort((a, b) => a.start - b.start)
      .map(({ line, kind }) => `${kind.padEnd(7)}${line.replaceAll(/\s+/g, ' ')}`),
  ];
  return `${lines.join('\n')}\n`;
}

function percent(confidence: number): string {
  return `${String(Math.round(confidence * 100)).padStart(3)} %`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
