/** Red, green and blue as light, each from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

/** Ways of seeing colours: as most do, and without the cones for long, middle and short waves. */
export const VISIONS = ['usual', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

type Matrix = readonly [Light, Light, Light];

/**
 * At full severity, on linear light: Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color
 * vision deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, table 1.
 */
const SEEN_BY: Readonly<Record<Vision, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The light of a colour `#rrggbb`, as sRGB defines it. */
export function lightOf(hex: string): Light {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** The light of a channel from 0 to 255. */
export function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** What a light looks like to those who see so. */
export function seen(light: Light, vision: Vision): Light {
  const [red, green, blue] = SEEN_BY[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Relative luminance as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The ratio of contrast of WCAG 2.2, from 1 to 21. */
export function contrast(a: Light, b: Light): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How far two lights are apart to the eye: CIE 1976, in which about 2 is just seen. */
export function difference(a: Light, b: Light): number {
  const [one, other] = [labOf(a), labOf(b)];
  return Math.hypot(...one.map((value, nth) => value - (other[nth] ?? 0)));
}

function labOf([red, green, blue]: Light): readonly number[] {
  const [x = 0, y = 0, z = 0] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    luminance([red, green, blue]),
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((share) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
