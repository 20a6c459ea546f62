/** What is written or drawn in one place of the map, and how it stands out from what lies under and beside it. */
export interface Seen {
  /** Left, top, width and height in pixels of the page. */
  readonly at: readonly number[];
  readonly ink: string;
  readonly ground: string;
  readonly contrast: number;
}

/** Of all there is on the map as it stands. */
export interface Contrasts {
  readonly letterings: readonly Seen[];
  readonly symbols: readonly Seen[];
}

/**
 * Measures the map as it stands on its pixels, see `takePictures`. Runs in the page, and so brings all it needs.
 *
 * The ink of a letter is what is wholly covered by it, for half-covered pixels have a colour of their own; its ground is
 * what no letter touches within a pixel and a quarter of a stroke: the halo, where there is one. A lettering is judged by
 * the quarter of its parts that stand out least. A symbol stands out by its darkest or lightest tenth from what lies under
 * it, or from its own other tenth: its rim.
 */
export async function contrastsOnMap(): Promise<Contrasts> {
  type Colour = readonly [red: number, green: number, blue: number];
  const ratio = devicePixelRatio;
  const [whole, marked, plain] = [
    await window.drawnAs('whole'),
    await window.drawnAs('marked'),
    await window.drawnAs('plain'),
  ];
  const { width, height } = whole;
  /** How light each of 256 shades is. */
  const shades = Array.from({ length: 256 }, (_, part) => lightOf(part));
  return { letterings: letterings(), symbols: symbols() };

  function letterings(): Seen[] {
    /** Side of a cell: about a letter's stroke and what lies beside it. */
    const cell = 4 * ratio;
    const across = Math.ceil(width / cell);
    const strokes = new Map<number, number[]>();
    for (let at = 0; at < width * height; at += 1) {
      if (!isStroke(at)) continue;
      const key = Math.floor(at / width / cell) * across + Math.floor((at % width) / cell);
      const found = strokes.get(key);
      if (found) found.push(at);
      else strokes.set(key, [at]);
    }
    return groupsOf(new Set(strokes.keys()), across).flatMap((keys) => {
      const parts = keys.flatMap((key) => partOf(strokes.get(key) ?? []));
      parts.sort((one, other) => one.contrast - other.contrast);
      const weak = parts[Math.floor(parts.length / 4)];
      // Less is a stop, or the edge of a letter of which the rest lies beyond the window.
      if (!weak || parts.length < 3) return [];
      return [{ ...weak, at: boxOf(keys, across).map((side) => side * 4) }];
    });
  }

  function partOf(strokes: readonly number[]): Seen[] {
    const ground = new Set(strokes.flatMap(groundBeside));
    if (strokes.length < 4 || ground.size < 8) return [];
    return [seen(mean(whole, strokes), mean(whole, [...ground]))];
  }

  function groundBeside(at: number): number[] {
    const reach = Math.round(1.25 * ratio);
    const ground: number[] = [];
    for (let down = -reach; down <= reach; down += 1)
      for (let right = -reach; right <= reach; right += 1) {
        const x = (at % width) + right;
        const near = at + down * width + right;
        if (x < 0 || x >= width || near < 0 || near >= width * height) continue;
        if (!differs(marked, near)) ground.push(near);
      }
    return ground;
  }

  /** Whether a pixel is wholly covered by a letter. */
  function isStroke(at: number): boolean {
    const [red, green, blue] = colourOf(marked, at);
    return red > 251 && green < 4 && blue > 251;
  }

  function symbols(): Seen[] {
    const drawn = new Set<number>();
    for (let at = 0; at < width * height; at += 1)
      // Of a letter that lies over one or beside it nothing is of it.
      if (differs(plain, at) && !differs(marked, at)) drawn.add(at);
    return groupsOf(drawn, width).flatMap((places) => {
      // Less is what looks out from under something.
      if (places.length < (5 * ratio) ** 2) return [];
      const own = places.map((at) => colourOf(whole, at));
      const lights = new Map(own.map((colour) => [colour, luminance(colour)]));
      own.sort((one, other) => (lights.get(one) ?? 0) - (lights.get(other) ?? 0));
      const tenth = Math.ceil(own.length / 10);
      const [dark, light] = [own.slice(0, tenth), own.slice(-tenth)].map(meanOf);
      const under = mean(plain, places);
      if (!dark || !light) return [];
      const best = [seen(dark, under), seen(light, under), seen(dark, light)].reduce(
        (one, other) => (one.contrast > other.contrast ? one : other),
      );
      return [{ ...best, at: boxOf(places, width).map((side) => side / ratio) }];
    });
  }

  function differs(other: ImageData, at: number): boolean {
    for (let part = 4 * at; part < 4 * at + 3; part += 1)
      if (whole.data[part] !== other.data[part]) return true;
    return false;
  }

  /** Places, numbered row by row, in groups that touch one another. */
  function groupsOf(places: ReadonlySet<number>, across: number): number[][] {
    const left = new Set(places);
    const near = [-across - 1, -across, 1 - across, -1, 1, across - 1, across, across + 1];
    const all: number[][] = [];
    for (const first of places) {
      if (!left.delete(first)) continue;
      const group = [first];
      for (const place of group)
        for (const step of near) if (left.delete(place + step)) group.push(place + step);
      all.push(group);
    }
    return all;
  }

  function boxOf(places: readonly number[], across: number): number[] {
    let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
    for (const place of places) {
      const [x, y] = [place % across, Math.floor(place / across)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    return [left, top, right - left + 1, bottom - top + 1];
  }

  function colourOf({ data }: ImageData, at: number): Colour {
    // A view of the three would be made two million times.
    return [data[4 * at] ?? 0, data[4 * at + 1] ?? 0, data[4 * at + 2] ?? 0];
  }

  function mean(picture: ImageData, places: readonly number[]): Colour {
    return meanOf(places.map((at) => colourOf(picture, at)));
  }

  function meanOf(colours: readonly Colour[]): Colour {
    const sum: [number, number, number] = [0, 0, 0];
    for (const [red, green, blue] of colours) {
      sum[0] += red;
      sum[1] += green;
      sum[2] += blue;
    }
    return [sum[0] / colours.length, sum[1] / colours.length, sum[2] / colours.length];
  }

  /** As WCAG reckons it. */
  function luminance(colour: Colour): number {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => shades[part] ?? lightOf(part));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function lightOf(part: number): number {
    return part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  }

  function seen(ink: Colour, ground: Colour): Omit<Seen, 'at'> & { at: number[] } {
    const [one, other] = [luminance(ink) + 0.05, luminance(ground) + 0.05];
    const contrast = Math.max(one, other) / Math.min(one, other);
    return { at: [], ink: hex(ink), ground: hex(ground), contrast };
  }

  function hex(colour: Colour): string {
    return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  }
}
