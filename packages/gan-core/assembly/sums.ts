import { addWide, high, low, mulWide, storeSums, sumsHigh, sumsLow } from "./lane-halves.ts";
import { add, allZero, below, keep, mul, SIZE, splat, type V } from "./lanes.ts";

/*
 * Sums in float64, in four parts at `sums`: number i of a row is added to part i mod 4. So a sum over rows that are cut
 * anywhere between multiples of four has the same bits.
 */

/** Adds the first n numbers at x. */
export function addSum(x: usize, n: i32, sums: usize): void {
  for (let lane: usize = 0; lane < 16; lane += SIZE) {
    let a = sumsLow(sums, lane);
    let b = sumsHigh(sums, lane);
    for (let at = lane; at < (<usize>n) << 2; at += 16) {
      const v = keep(below(<i32>(at >> 2), n), load<V>(x + at));
      a = addWide(a, low(v));
      b = addWide(b, high(v));
    }
    storeSums(sums, lane, a, b);
  }
}

/** Adds the products of the first n numbers at x and at y: with y = x, the squares. Numbers up to the next multiple of 4 are read. */
export function addDot(x: usize, y: usize, n: i32, sums: usize): void {
  for (let lane: usize = 0; lane < 16; lane += SIZE) {
    let a = sumsLow(sums, lane);
    let b = sumsHigh(sums, lane);
    for (let at = lane; at < (<usize>n) << 2; at += 16) {
      const counts = below(<i32>(at >> 2), n);
      const u = keep(counts, load<V>(x + at));
      const v = keep(counts, load<V>(y + at));
      a = addWide(a, mulWide(low(u), low(v)));
      b = addWide(b, mulWide(high(u), high(v)));
    }
    storeSums(sums, lane, a, b);
  }
}

/** The sum, (part 0 + part 2) + (part 1 + part 3); its parts are 0 afterwards. */
export function takeSum(sums: usize): f64 {
  const total = load<f64>(sums) + load<f64>(sums, 16) + (load<f64>(sums, 8) + load<f64>(sums, 24));
  memory.fill(sums, 0, 32);
  return total;
}

/** 1 if none of n numbers, a multiple of 4, is NaN or infinite; else 0. */
export function finite(x: usize, n: i32): i32 {
  let is = 1;
  for (let lane: usize = 0; lane < 16; lane += SIZE) {
    let a = splat(0);
    for (let at = lane; at < (<usize>n) << 2; at += 16) a = add(a, mul(load<V>(x + at), splat(0)));
    if (!allZero(a)) is = 0;
  }
  return is;
}
