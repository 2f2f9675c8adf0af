import type { Rgba } from "./parse.ts";

/** How many colours a ramp has, odd so that 0.5 has one of its own. */
export const RAMP_STEPS = 1025;

/**
 * A ramp from `low` at 0 over `mid` at 0.5 to `high` at 1, as packed pixels for the given step of [0, 1]:
 *
 *   color(v) = mid + (end − mid) · |2v − 1|^exponent,  end = low below 0.5 and high above
 *
 * Colours are mixed with their opacities multiplied in, so a transparent end fades without a dark fringe.
 * Each entry is the four bytes r, g, b, a in the order in which memory holds a pixel.
 */
export function divergingRamp(low: Rgba, mid: Rgba, high: Rgba, exponent: number): Uint32Array {
  const bytes = new Uint8ClampedArray(4 * RAMP_STEPS);
  for (let i = 0; i < RAMP_STEPS; i++) {
    const signed = (2 * i) / (RAMP_STEPS - 1) - 1;
    const end = signed < 0 ? low : high;
    const depth = Math.abs(signed) ** exponent;
    const alpha = mid[3] + (end[3] - mid[3]) * depth;
    for (let c = 0; c < 3; c++) {
      const premultiplied = mid[c]! * mid[3] * (1 - depth) + end[c]! * end[3] * depth;
      bytes[4 * i + c] = alpha > 0 ? premultiplied / alpha : 0;
    }
    bytes[4 * i + 3] = 255 * alpha;
  }
  return new Uint32Array(bytes.buffer);
}
