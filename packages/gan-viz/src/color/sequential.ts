import { RAMP_STEPS } from "./diverging.ts";
import { mixLab, toLab } from "./lab.ts";
import type { Rgba } from "./parse.ts";

/**
 * A ramp from `low` at 0 to `high` at 1, as packed pixels for the given step of [0, 1]:
 *
 *   color(v) = low + (high − low) · v^exponent
 *
 * Opaque colours are mixed in CIELAB, so that equal steps of v^exponent look equal. Where an end lets the paper
 * through, the colour is mixed with its opacity multiplied in, as the paper will mix it: a transparent end has the
 * other's hue. Each entry is the four bytes r, g, b, a in the order in which memory holds a pixel.
 */
export function sequentialRamp(low: Rgba, high: Rgba, exponent: number): Uint32Array {
  const bytes = new Uint8ClampedArray(4 * RAMP_STEPS);
  const opaque = low[3] === 1 && high[3] === 1;
  const [from, to] = [toLab(low), toLab(high)];
  for (let i = 0; i < RAMP_STEPS; i++) {
    const depth = (i / (RAMP_STEPS - 1)) ** exponent;
    const alpha = low[3] + (high[3] - low[3]) * depth;
    if (opaque) bytes.set(mixLab(from, to, depth), 4 * i);
    else {
      for (let c = 0; c < 3; c++) {
        const premultiplied = low[c]! * low[3] * (1 - depth) + high[c]! * high[3] * depth;
        bytes[4 * i + c] = alpha > 0 ? premultiplied / alpha : 0;
      }
    }
    bytes[4 * i + 3] = 255 * alpha;
  }
  return new Uint32Array(bytes.buffer);
}
