/** A size of a clip: its pixels, and the part of the page's pixels that one of them stands for. */
export interface ClipSize {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the clip for one of the page: above 1, so that letters are large enough on a television. */
  readonly ratio: number;
}

/** The sizes to choose from, the usual one first. */
export const CLIP_SIZES = [
  { name: '1920 × 1080', width: 1920, height: 1080, ratio: 1.5 },
  { name: '1280 × 720', width: 1280, height: 720, ratio: 1 },
  { name: '640 × 360', width: 640, height: 360, ratio: 0.625 },
] as const satisfies readonly ClipSize[];

/** A file that a clip can be written to, and how its pictures are coded in it. */
export interface ClipFormat {
  readonly id: 'mp4' | 'webm';
  readonly codec: 'avc' | 'vp9' | 'vp8' | 'av1';
  /** The codec as WebCodecs names it. */
  readonly fullCodec: string;
  /** What players know it by. */
  readonly name: string;
}

/** The best first: what every player and every post takes, then what browsers do. Level 4: 1080p at 30 a second. */
export const CLIP_FORMATS = [
  { id: 'mp4', codec: 'avc', fullCodec: 'avc1.640028', name: 'MP4 (H.264)' },
  { id: 'mp4', codec: 'avc', fullCodec: 'avc1.42e028', name: 'MP4 (H.264)' },
  { id: 'webm', codec: 'vp9', fullCodec: 'vp09.00.40.08', name: 'WebM (VP9)' },
  { id: 'webm', codec: 'vp8', fullCodec: 'vp8', name: 'WebM (VP8)' },
  { id: 'webm', codec: 'av1', fullCodec: 'av01.0.08M.08', name: 'WebM (AV1)' },
] as const satisfies readonly ClipFormat[];

/** Says whether the browser can encode a clip. */
export type CanEncode = (format: ClipFormat, size: ClipSize, fps: number) => Promise<boolean>;

/** The formats that can be written, one of each kind of file, the best first; empty when there is none. */
export async function formatsFor(
  size: ClipSize,
  fps: number,
  canEncode: CanEncode = browserCanEncode,
): Promise<readonly ClipFormat[]> {
  const found: ClipFormat[] = [];
  for (const format of CLIP_FORMATS) {
    const isThere = found.some(({ id }) => id === format.id);
    if (!isThere && (await canEncode(format, size, fps))) found.push(format);
  }
  return found;
}

/** Bits a second: maps are mostly still, but their lines are fine. */
export function bitrateOf({ width, height }: Pick<ClipSize, 'width' | 'height'>): number {
  return Math.round(width * height * 4.4);
}

const browserCanEncode: CanEncode = async ({ fullCodec }, { width, height }, fps) => {
  if (!('VideoEncoder' in globalThis)) return false;
  const bitrate = bitrateOf({ width, height });
  try {
    // Asked before any element of video was, WebKitGTK before mid-2026 takes the whole page down (WebKit bug 320327).
    document.createElement('video').canPlayType('video/mp4');
    const config = { codec: fullCodec, width, height, bitrate, framerate: fps };
    return (await VideoEncoder.isConfigSupported(config)).supported === true;
  } catch {
    // A browser that does not know a codec's name says so with an error.
    return false;
  }
};
