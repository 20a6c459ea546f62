/** The code points that a font in TrueType or OpenType form has a glyph for. */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const table = tableAt(font, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const start = table + font.readUInt32BE(table + 8 + index * 8);
    const ranges = rangesOf(font, start);
    for (const [first, last] of ranges) {
      for (let point = first; point <= last; point++) found.add(point);
    }
  }
  return found;
}

type Range = readonly [first: number, last: number];

/** Formats 4 and 12 are what fonts with Unicode have today. */
function rangesOf(font: Buffer, start: number): readonly Range[] {
  const format = font.readUInt16BE(start);
  if (format === 12) {
    return upTo(font.readUInt32BE(start + 12)).map((group): Range => {
      const at = start + 16 + group * 12;
      return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
    });
  }
  if (format !== 4) return [];
  const length = font.readUInt16BE(start + 6);
  return upTo(length / 2)
    .map((segment): Range => {
      const last = start + 14 + segment * 2;
      return [font.readUInt16BE(last + length + 2), font.readUInt16BE(last)];
    })
    .filter(([first]) => first !== 0xffff);
}

function tableAt(font: Buffer, tag: string): number {
  for (const index of upTo(font.readUInt16BE(4))) {
    const at = 12 + index * 16;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no table "${tag}".`);
}

function upTo(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
