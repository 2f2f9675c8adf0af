/** A canvas that films are drawn on. Not on the page. */
export type FilmCanvas = HTMLCanvasElement | OffscreenCanvas;

/** What a film shows. Frames are asked for one after the other, from 0 on. */
export interface FilmSource {
  /** How many there are, an integer in [1, 10,000]. */
  readonly frames: number;
  /** Paints all of the canvas. It may rewind a run for it, and take its time. */
  draw(frame: number, canvas: FilmCanvas): Promise<void>;
}

export type FilmKind = "mp4" | "webm" | "gif";

/** Writes frames into a file as they come. */
export interface FilmEncoder {
  /** The canvas as it is now, to be shown from `at` for `duration` seconds. Waits while the encoder is behind. */
  add(at: number, duration: number): Promise<void>;
  /** Bytes written so far. */
  readonly bytes: number;
  finish(): Promise<Blob>;
  /** Lets go of everything. Safe after a failure. */
  cancel(): Promise<void>;
}

export interface FilmOptions {
  /** Frames a second, in [1, 50]: GIFs know no more. */
  readonly rate: number;
  /** Ends it: nothing is left behind, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after each frame. */
  progress?(done: number, frames: number): void;
}

/**
 * Films a source: draws a frame, encodes it, and goes on to the next, so that one frame at a time and the file is all
 * that is held. After each frame the page has a turn.
 *
 * @throws the signal's reason; what the source throws; RangeError for a bad rate or count, or past 256 MB.
 */
export async function film(
  source: FilmSource,
  canvas: FilmCanvas,
  encoder: FilmEncoder,
  { rate, signal, progress }: FilmOptions,
): Promise<Blob> {
  const { frames } = source;
  try {
    if (!(rate >= 1 && rate <= 50)) throw new RangeError(`film: rate must be in [1, 50], got ${rate}.`);
    if (!(Number.isInteger(frames) && frames >= 1 && frames <= 10_000)) {
      throw new RangeError(`film: frames must be an integer in [1, 10000], got ${frames}.`);
    }
    for (let frame = 0; frame < frames; frame++) {
      signal?.throwIfAborted();
      await source.draw(frame, canvas);
      signal?.throwIfAborted();
      await encoder.add(frame / rate, 1 / rate);
      if (encoder.bytes > most) throw new RangeError(`film: must hold at most ${most} bytes, got ${encoder.bytes}.`);
      progress?.(frame + 1, frames);
      await turn();
    }
    signal?.throwIfAborted();
    return await encoder.finish();
  } catch (error) {
    await encoder.cancel();
    throw error;
  }
}

const most = 256e6;

/** A task of its own: a promise alone would keep input and painting waiting. */
function turn(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
