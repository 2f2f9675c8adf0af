import type { Painter } from "./contest.ts";

/** Milliseconds of the main thread's own processor time for one frame, less those of a frame in which nothing changes. */
export interface Cost {
  /** In JavaScript. */
  readonly script: number;
  /** All tasks: JavaScript, style, layout, recording of paint, handing over, and for canvases without a GPU their raster. */
  readonly main: number;
}

export interface Rounds {
  readonly rounds: number;
  /** Most frames a painter paints before the next has its turn. */
  readonly block: number;
  /** Milliseconds after which its turn is over all the same, once it has painted two. */
  readonly turn: number;
  /** Milliseconds each paints before anything counts. */
  readonly warmup: number;
}

/** Paints one frame, and is through with the first task after it. */
export function paintFrame(painter: Painter | undefined, k: number): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    painter?.paint(k);
    requestAnimationFrame(() => port2.postMessage(0)); // after the painter's own callback, which was asked for before
  });
}

/** The q-quantile, linear between neighbours. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = q * (sorted.length - 1);
  const low = sorted[Math.floor(place)]!;
  return low + (sorted[Math.ceil(place)]! - low) * (place - Math.floor(place));
}
