import { powerOfTwo } from "./power-of-two.ts";

/**
 * √(x² + y²), to about one unit in the last place: the same bits on every machine, which Math.hypot does not promise.
 * Where the squares would overflow or lose digits below, both are scaled by a power of 2 first. ∞ if either is
 * infinite, even beside NaN.
 */
export function hypot(x: number, y: number): number {
  const size = Math.max(Math.abs(x), Math.abs(y));
  if (size > 1e-140 && size < 1e150) return Math.sqrt(x * x + y * y);
  if (Math.abs(x) === Number.POSITIVE_INFINITY || Math.abs(y) === Number.POSITIVE_INFINITY) {
    return Number.POSITIVE_INFINITY;
  }
  const factor = powerOfTwo(size > 1 ? -600 : 600);
  const a = x * factor;
  const b = y * factor;
  return Math.sqrt(a * a + b * b) / factor;
}
