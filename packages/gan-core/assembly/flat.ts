import { add, larger, madd, mul, SIZE, smaller, splat, sub, type V } from "./lanes.ts";

/* Flat buffers of n numbers, a multiple of 4. */

/** x ← value */
export function fill(x: usize, n: i32, value: f32): void {
  const v = splat(value);
  for (const end = x + ((<usize>n) << 2); x < end; x += SIZE) store<V>(x, v);
}

/** x ← factor · x + offset */
export function affine(x: usize, n: i32, factor: f32, offset: f32): void {
  const a = splat(factor);
  const b = splat(offset);
  for (const end = x + ((<usize>n) << 2); x < end; x += SIZE) store<V>(x, madd(a, load<V>(x), b));
}

/** y ← y + α · x */
export function addScaled(x: usize, y: usize, n: i32, alpha: f32): void {
  const a = splat(alpha);
  for (const end = x + ((<usize>n) << 2); x < end; x += SIZE) {
    store<V>(y, madd(a, load<V>(x), load<V>(y)));
    y += SIZE;
  }
}

/** x ← x cut to [−limit, limit]. NaN stays. */
export function clamp(x: usize, n: i32, limit: f32): void {
  const most = splat(limit);
  const least = splat(-limit);
  for (const end = x + ((<usize>n) << 2); x < end; x += SIZE) {
    store<V>(x, smaller(larger(load<V>(x), least), most));
  }
}

/** Lookahead's look back: slow ← slow + share · (x − slow), x ← slow. */
export function pull(x: usize, slow: usize, n: i32, share: f32): void {
  const a = splat(share);
  for (const end = x + ((<usize>n) << 2); x < end; x += SIZE) {
    const from = load<V>(slow);
    const next = add(from, mul(a, sub(load<V>(x), from)));
    store<V>(slow, next);
    store<V>(x, next);
    slow += SIZE;
  }
}
