import { mixOver } from "./under.ts";

/** The pixels of one mark, and how much of each the mark and the ring around it cover. */
export interface Stamp {
  /** Of each pixel touched, from the pixel that holds the centre, in a raster of the width it was cut for. */
  readonly offsets: Int32Array;
  /** Covered by the mark, 0 … 256. */
  readonly mark: Uint16Array;
  /** Covered by mark and ring together, 0 … 256. */
  readonly whole: Uint16Array;
  /** The pixels themselves, in the colours and opacity they were last drawn in. */
  readonly words: Int32Array;
  tint: number;
  ringTint: number;
  alpha: number;
}

/** Mixes a stamp's pixels for a mark and a ring of these colours and an opacity of 256ths, if they are not so yet. */
export function tintStamp(stamp: Stamp, tint: number, ringTint: number, alpha: number): Int32Array {
  if (stamp.tint === tint && stamp.ringTint === ringTint && stamp.alpha === alpha) return stamp.words;
  const { mark, whole, words } = stamp;
  for (let k = 0; k < words.length; k++) {
    words[k] = mixOver(tint, (mark[k]! * alpha) >> 8, ringTint, (whole[k]! * alpha) >> 8);
  }
  stamp.tint = tint;
  stamp.ringTint = ringTint;
  stamp.alpha = alpha;
  return words;
}

/** Signed distance of a place from the edge of a mark of radius r around the origin; negative inside. */
export type Edge = (x: number, y: number, r: number) => number;

export const discEdge: Edge = (x, y, r) => Math.hypot(x, y) - r;

/** A diamond's radius reaches to its corners, so its sides are r / √2 from the centre. */
export const diamondEdge: Edge = (x, y, r) => (Math.abs(x) + Math.abs(y) - r) * Math.SQRT1_2;

/** Steps of a pixel to which centres are rounded, and of which there is a stamp each. */
export const PHASES = 8;
// A radius is rounded to a sixteenth of a pixel: less than can be seen.
const RADIUS_STEPS = 16;
const MOST_RADII = 512;
// Odd, so that no sample of a mark centred on an eighth lies just on its edge.
const SAMPLES = 9;

/**
 * Cuts stamps as they are asked for, and keeps them: `stamp(radius, ring, phaseX, phaseY, width)`, radius and ring in
 * pixels, the centre (phase + ½) / 8 into its pixel, for a raster of that width.
 */
export function createStamps(edge: Edge): typeof stamp {
  const kept = new Map<number, (Stamp | undefined)[]>();
  let keptRing = Number.NaN;
  let keptWidth = 0;

  function stamp(radius: number, ring: number, phaseX: number, phaseY: number, width: number): Stamp {
    if (ring !== keptRing || width !== keptWidth || kept.size > MOST_RADII) kept.clear();
    keptRing = ring;
    keptWidth = width;
    const key = Math.round(radius * RADIUS_STEPS);
    let phases = kept.get(key);
    if (phases === undefined) {
      phases = new Array<Stamp | undefined>(PHASES * PHASES).fill(undefined);
      kept.set(key, phases);
    }
    const phase = phaseY * PHASES + phaseX;
    const r = Math.max(1, key) / RADIUS_STEPS;
    phases[phase] ??= cut(edge, r, ring, (phaseX + 0.5) / PHASES, (phaseY + 0.5) / PHASES, width);
    return phases[phase];
  }

  return stamp;
}

function cut(edge: Edge, radius: number, ring: number, x: number, y: number, width: number): Stamp {
  const reach = Math.ceil(radius + ring + 1);
  const offsets: number[] = [];
  const mark: number[] = [];
  const whole: number[] = [];
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const covered = coverage(edge, column + 0.5 - x, row + 0.5 - y, radius + ring);
      if (covered === 0) continue;
      offsets.push(row * width + column);
      whole.push(covered);
      mark.push(ring > 0 ? coverage(edge, column + 0.5 - x, row + 0.5 - y, radius) : covered);
    }
  }
  return {
    offsets: new Int32Array(offsets),
    mark: new Uint16Array(mark),
    whole: new Uint16Array(whole),
    words: new Int32Array(offsets.length),
    tint: 0,
    ringTint: 0,
    alpha: -1,
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
