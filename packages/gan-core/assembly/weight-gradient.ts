import { addDots, addSums } from "./dots.ts";

/**
 * A layer's gradients, added to those that are there: G ← G + x dᵀ, g ← g + Σ d over the lanes.
 *
 * x: fanIn rows, d: fanOut rows, of one stride. G: in panels, as W is. g: fanOut numbers, or 0 for none. Lanes without a
 * point count too: there d must be 0, and x finite.
 *
 * Each sum over lanes is taken in four parts, lane l in part l mod 4 from the first lane on, then folded as
 * (part 0 + part 2) + (part 1 + part 3).
 */
export function weightGradient(
  x: usize,
  d: usize,
  weights: usize,
  biases: usize,
  fanIn: i32,
  fanOut: i32,
  lanes: i32,
  stride: usize,
): void {
  const bytes = (<usize>lanes) << 2;
  for (; fanOut >= 4; fanOut -= 4) {
    panel(4, x, d, weights, biases, fanIn, bytes, stride);
    d += stride << 2;
    weights += (<usize>fanIn) << 4;
    if (biases) biases += 16;
  }
  if (fanOut & 2) {
    panel(2, x, d, weights, biases, fanIn, bytes, stride);
    d += stride << 1;
    weights += (<usize>fanIn) << 3;
    if (biases) biases += 8;
  }
  if (fanOut & 1) panel(1, x, d, weights, biases, fanIn, bytes, stride);
}

/* @inline */
function panel(
  width: i32,
  x: usize,
  d: usize,
  weights: usize,
  biases: usize,
  fanIn: i32,
  bytes: usize,
  stride: usize,
): void {
  if (biases) addSums(width, d, biases, bytes, stride);
  let row = 0;
  if (width === 1) {
    // One row of d by four of x is four of x by one of d, and four sums are twice as fast as two.
    for (; row + 4 <= fanIn; row += 4) {
      addDots(1, 4, d, x, weights, bytes, stride);
      x += stride << 2;
      weights += 16;
    }
  }
  for (; row + 2 <= fanIn; row += 2) {
    addDots(2, width, x, d, weights, bytes, stride);
    x += stride << 1;
    weights += <usize>(width << 3);
  }
  if (row < fanIn) addDots(1, width, x, d, weights, bytes, stride);
}
