import { join, split } from "./lane-moves.ts";
import { madd, mul, SIZE, splat, sub, type V } from "./lanes.ts";

/** n points of `dims` numbers into dims rows. Lanes past the last point, up to `lanes`, repeat it. n: at least 1. */
export function pointsToRows(points: usize, rows: usize, n: i32, dims: i32, lanes: i32, stride: usize): void {
  const whole = dims === 2 ? n & ~3 : 0;
  for (let l = 0; l < whole; l += 4) {
    const lane = rows + ((<usize>l) << 2);
    split(points + ((<usize>l) << 3), lane, lane + stride);
  }
  for (let row = 0; row < dims; row++) {
    let from = points + ((<usize>(whole * dims + row)) << 2);
    for (let l = whole; l < lanes; l++) {
      store<f32>(rows + ((<usize>l) << 2), load<f32>(l < n ? from : points + ((<usize>((n - 1) * dims + row)) << 2)));
      from += (<usize>dims) << 2;
    }
    rows += stride;
  }
}

/** The first n lanes of dims rows into n points. */
export function rowsToPoints(rows: usize, points: usize, n: i32, dims: i32, stride: usize): void {
  const whole = dims === 2 ? n & ~3 : 0;
  for (let l = 0; l < whole; l += 4) {
    const lane = rows + ((<usize>l) << 2);
    join(lane, lane + stride, points + ((<usize>l) << 3));
  }
  for (let row = 0; row < dims; row++) {
    for (let l = whole; l < n; l++) {
      store<f32>(points + ((<usize>(l * dims + row)) << 2), load<f32>(rows + ((<usize>l) << 2)));
    }
    rows += stride;
  }
}

/** Copies the first n lanes of rows, which may have another stride there. */
export function copyRows(from: usize, to: usize, rows: i32, n: i32, fromStride: usize, toStride: usize): void {
  for (let row = 0; row < rows; row++) {
    memory.copy(to, from, (<usize>n) << 2);
    from += fromStride;
    to += toStride;
  }
}

/** y = α · a + β · b, on rows. y may be a or b. */
export function combine(
  a: usize,
  alpha: f32,
  b: usize,
  beta: f32,
  y: usize,
  rows: i32,
  lanes: i32,
  stride: usize,
): void {
  const bytes = (<usize>lanes) << 2;
  const first = splat(alpha);
  const second = splat(beta);
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < bytes; at += SIZE) {
      store<V>(y + at, madd(first, load<V>(a + at), mul(second, load<V>(b + at))));
    }
    a += stride;
    b += stride;
    y += stride;
  }
}

/** y = b + t · (a − b) on rows, with one t a lane. */
export function between(t: usize, a: usize, b: usize, y: usize, rows: i32, lanes: i32, stride: usize): void {
  const bytes = (<usize>lanes) << 2;
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < bytes; at += SIZE) {
      const from = load<V>(b + at);
      store<V>(y + at, madd(load<V>(t + at), sub(load<V>(a + at), from), from));
    }
    a += stride;
    b += stride;
    y += stride;
  }
}

/** y = a · b, on rows. y may be either. */
export function times(a: usize, b: usize, y: usize, rows: i32, lanes: i32, stride: usize): void {
  const bytes = (<usize>lanes) << 2;
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < bytes; at += SIZE) store<V>(y + at, mul(load<V>(a + at), load<V>(b + at)));
    a += stride;
    b += stride;
    y += stride;
  }
}

/** y ← y + a · b · c, on rows: what a response's curvature adds in a second backward pass. */
export function addProduct(a: usize, b: usize, c: usize, y: usize, rows: i32, lanes: i32, stride: usize): void {
  const bytes = (<usize>lanes) << 2;
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < bytes; at += SIZE) {
      store<V>(y + at, madd(mul(load<V>(a + at), load<V>(b + at)), load<V>(c + at), load<V>(y + at)));
    }
    a += stride;
    b += stride;
    c += stride;
    y += stride;
  }
}
