import { constant, div, madd, mul, SIZE, sqrt, type V } from "./lanes.ts";

/** Under the root, whose slope at 0 is infinite: it raises the norm of a gradient that is 0 to 1e-6. */
const UNDER_ROOT = memory.data<f32>([1e-12]);

/** Each lane's norm: √(Σ g² + 1e-12) over the rows of g. */
export function norms(g: usize, to: usize, rows: i32, lanes: i32, stride: usize): void {
  const bytes = (<usize>lanes) << 2;
  const end = g + <usize>rows * stride;
  for (let at: usize = 0; at < bytes; at += SIZE) {
    let sum = constant(UNDER_ROOT, 0);
    for (let row = g + at; row < end; row += stride) {
      const v = load<V>(row);
      sum = madd(v, v, sum);
    }
    store<V>(to + at, sqrt(sum));
  }
}

/**
 * What a penalty's tangent pass starts from: u = ∂P/∂g = slope · g/norm in each lane, for the rows of g. slopes, norms: a
 * number a lane; a slope of 0 makes the lane 0.
 */
export function penaltySeed(
  g: usize,
  u: usize,
  slopes: usize,
  norms: usize,
  rows: i32,
  lanes: i32,
  stride: usize,
): void {
  const bytes = (<usize>lanes) << 2;
  for (let at: usize = 0; at < bytes; at += SIZE) {
    const factor = div(load<V>(slopes + at), load<V>(norms + at));
    for (let row = 0; row < rows; row++) {
      const place = at + <usize>row * stride;
      store<V>(u + place, mul(factor, load<V>(g + place)));
    }
  }
}
