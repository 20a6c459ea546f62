import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
} from 'mediabunny';
import { type ClipFormat, type ClipSize, bitrateOf } from '../../state/share/clipFormats';

/** A film being written from what stands on a canvas. */
export interface Film {
  /** Takes the canvas as the frame of that number, counted from 0; resolves when the next may be drawn. */
  readonly add: (frame: number) => Promise<void>;
  /** The finished film. */
  readonly finish: () => Promise<Blob>;
  /** Lets go of what was written so far. */
  readonly drop: () => Promise<void>;
}

/** Begins a film, every frame of which is shown for as long as the others. */
export async function beginFilm(
  canvas: HTMLCanvasElement,
  { codec, fullCodec, id }: ClipFormat,
  size: ClipSize,
  fps: number,
  title: string,
): Promise<Film> {
  const target = new BufferTarget();
  const format =
    id === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, {
    codec,
    fullCodecString: fullCodec,
    quality: new Quality({ bitrate: bitrateOf(size) }),
    keyFrameInterval: 2,
    latencyMode: 'quality',
  });
  output.addVideoTrack(source, { frameRate: fps });
  output.setMetadataTags({ title, comment: 'CC BY 4.0' });
  await output.start();
  return {
    add: (frame) => source.add(frame / fps, 1 / fps),
    finish: async () => {
      await output.finalize();
      return new Blob(target.buffer ? [target.buffer] : [], { type: `video/${id}` });
    },
    drop: () => output.cancel(),
  };
}
