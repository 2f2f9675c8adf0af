import { addFull, type FullPixels, fullFrom } from "./full-pixels.ts";
import { FULL, mixOver, putUnder } from "./under.ts";

/** The pixels of one mark, and how much of each the mark and the ring around it cover. */
export interface Stamp {
  /** Pixels side by side, up to 32 in a run: of each run how far right and down of the centre's it begins, and its length. */
  readonly runs: Int32Array;
  /** Covered by the mark, 0 … 256, pixel by pixel through all runs. */
  readonly mark: Uint16Array;
  /** Covered by mark and ring together, 0 … 256. */
  readonly whole: Uint16Array;
  /** The pixels themselves, in the tint they were last drawn in. */
  readonly words: Int32Array;
  readonly tint: Tint;
}

/** Colour of a mark, colour of its ring, and 256ths of opacity. An array: numbers as large are else put on the heap. */
export type Tint = Int32Array;

/** Mixes a stamp's pixels in a tint, if they are not so yet. */
export function tintStamp({ mark, whole, words, tint }: Stamp, wanted: Tint): void {
  if (tint[0] === wanted[0] && tint[1] === wanted[1] && tint[2] === wanted[2]) return;
  tint.set(wanted);
  const alpha = tint[2]!;
  for (let k = 0; k < words.length; k++) {
    words[k] = mixOver(tint[0]!, (mark[k]! * alpha) >> 8, tint[1]!, (whole[k]! * alpha) >> 8);
  }
}

/** Puts a stamp under what is there already, its centre in pixel (column, row) of a raster that holds all of it. */
export function stampUnder(pixels: Int32Array, full: FullPixels, stamp: Stamp, column: number, row: number): void {
  const { runs, words } = stamp;
  let first = 0;
  for (let run = 0; run < runs.length; run += 3) {
    const x = column + runs[run]!;
    const y = row + runs[run + 1]!;
    const length = runs[run + 2]!;
    const at = y * full.width + x;
    const all = -1 >>> (32 - length);
    const clear = ~fullFrom(full, x, y) & all;
    let added = 0;
    if (clear === 0) {
      first += length;
      continue;
    }
    for (let k = 0; k < length; k++) {
      if ((clear & (1 << k)) === 0) continue;
      const front = pixels[at + k]!;
      const next = front === 0 ? words[first + k]! : putUnder(front, words[first + k]!);
      pixels[at + k] = next;
      if (next >>> 24 >= FULL) added |= 1 << k;
    }
    if (added !== 0) addFull(full, x, y, added);
    first += length;
  }
}

/** Signed distance of a place from the edge of a mark of radius r around the origin; negative inside. */
export type Edge = (x: number, y: number, r: number) => number;

export const discEdge: Edge = (x, y, r) => Math.hypot(x, y) - r;

/** A diamond's radius reaches to its corners, so its sides are r / √2 from the centre. */
export const diamondEdge: Edge = (x, y, r) => (Math.abs(x) + Math.abs(y) - r) * Math.SQRT1_2;

/** Steps of a pixel to which centres are rounded, and of which there is a stamp each. */
export const PHASES = 8;
/** Steps of a pixel to which radii are rounded: less can not be seen. */
export const SIZES = 16;
const MOST_SIZES = 512;
const LONGEST_RUN = 32;
// Odd, so that no sample of a mark centred on an eighth lies just on its edge.
const SAMPLES = 9;

export interface Stamps {
  /** The width of the ring around all marks, in pixels. */
  ring(width: number): void;
  /** That of a radius of `size` / 16 pixels with its centre (phase + ½) / 8 into its pixel, phase = 8 · down + right. */
  cut(size: number, phase: number): Stamp;
}

/** Cuts stamps as they are asked for, and keeps them. */
export function createStamps(edge: Edge): Stamps {
  const kept = new Map<number, (Stamp | undefined)[]>();
  let ring = 0;
  let lastSize = -1;
  let phases: (Stamp | undefined)[] = [];

  /** Those of a size; marks mostly share one. */
  function turnTo(size: number): void {
    if (kept.size > MOST_SIZES) kept.clear();
    phases = kept.get(size) ?? new Array<Stamp | undefined>(PHASES * PHASES).fill(undefined);
    kept.set(size, phases);
    lastSize = size;
  }

  return {
    ring(width) {
      if (width === ring) return;
      ring = width;
      kept.clear();
      lastSize = -1;
    },
    cut(size, phase) {
      if (size !== lastSize) turnTo(size);
      phases[phase] ??= cut(edge, Math.max(1, size) / SIZES, ring, phase);
      return phases[phase];
    },
  };
}

function cut(edge: Edge, radius: number, ring: number, phase: number): Stamp {
  const x = ((phase % PHASES) + 0.5) / PHASES;
  const y = (Math.floor(phase / PHASES) + 0.5) / PHASES;
  const reach = Math.ceil(radius + ring + 1);
  const runs: number[] = [];
  const mark: number[] = [];
  const whole: number[] = [];
  for (let row = -reach; row <= reach; row++) {
    let length = 0; // of the run that the pixel before belongs to
    for (let column = -reach; column <= reach; column++) {
      const covered = coverage(edge, column + 0.5 - x, row + 0.5 - y, radius + ring);
      if (covered === 0) {
        length = 0;
        continue;
      }
      if (length === LONGEST_RUN) length = 0;
      if (length++ === 0) runs.push(column, row, 0);
      runs[runs.length - 1] = length;
      whole.push(covered);
      mark.push(ring > 0 ? coverage(edge, column + 0.5 - x, row + 0.5 - y, radius) : covered);
    }
  }
  return {
    runs: new Int32Array(runs),
    mark: new Uint16Array(mark),
    whole: new Uint16Array(whole),
    words: new Int32Array(mark.length),
    tint: new Int32Array(3), // no opacity: what is drawn has some
  };
}

/** The share, in 256ths, of the pixel around (x, y) inside the edge: by 9 × 9 samples where the edge is near. */
function coverage(edge: Edge, x: number, y: number, r: number): number {
  const distance = edge(x, y, r);
  if (distance > 0.75) return 0;
  if (distance < -0.75) return 256;
  let inside = 0;
  for (let k = 0; k < SAMPLES * SAMPLES; k++) {
    const dx = ((k % SAMPLES) + 0.5) / SAMPLES - 0.5;
    const dy = (Math.floor(k / SAMPLES) + 0.5) / SAMPLES - 0.5;
    if (edge(x + dx, y + dy, r) < 0) inside++;
  }
  return Math.round((256 * inside) / (SAMPLES * SAMPLES));
}
