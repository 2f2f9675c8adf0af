import { add, div, madd, mul, SIZE, splat, sqrt, type V } from "./lanes.ts";

/*
 * Optimizers without running means. Each moves n parameters p, a multiple of 4, by their gradient g, keeps what it
 * remembers in slots s that begin at 0, and leaves g at 0 for the next sum.
 */

/** p ← p − rate · g */
export function sgd(p: usize, g: usize, n: i32, rate: f32): void {
  const down = splat(-rate);
  for (const end = p + ((<usize>n) << 2); p < end; p += SIZE) {
    store<V>(p, madd(load<V>(g), down, load<V>(p)));
    store<V>(g, splat(0));
    g += SIZE;
  }
}

/** a ← share · a + g; p ← p − rate · a, or with Nesterov p − rate · (g + share · a). */
export function momentum(p: usize, g: usize, a: usize, n: i32, rate: f32, share: f32, nesterov: i32): void {
  const down = splat(-rate);
  const kept = splat(share);
  for (const end = p + ((<usize>n) << 2); p < end; p += SIZE) {
    const gradient = load<V>(g);
    const sum = madd(load<V>(a), kept, gradient);
    store<V>(a, sum);
    store<V>(p, madd(nesterov ? madd(sum, kept, gradient) : sum, down, load<V>(p)));
    store<V>(g, splat(0));
    g += SIZE;
    a += SIZE;
  }
}

/** s ← s + g²; p ← p − rate · g/(√s + ε) */
export function adagrad(p: usize, g: usize, s: usize, n: i32, rate: f32, epsilon: f32): void {
  const down = splat(-rate);
  const tiny = splat(epsilon);
  for (const end = p + ((<usize>n) << 2); p < end; p += SIZE) {
    const gradient = load<V>(g);
    const sum = madd(gradient, gradient, load<V>(s));
    store<V>(s, sum);
    store<V>(p, add(load<V>(p), div(mul(gradient, down), add(sqrt(sum), tiny))));
    store<V>(g, splat(0));
    g += SIZE;
    s += SIZE;
  }
}

/** p ← p − rate · ((1 + optimism) g − optimism · b), b ← g; on the first update b is g. */
export function ogda(p: usize, g: usize, b: usize, n: i32, rate: f32, optimism: f32, first: i32): void {
  const down = splat(-rate);
  const ahead = splat(1 + optimism);
  const back = splat(-optimism);
  for (const end = p + ((<usize>n) << 2); p < end; p += SIZE) {
    const gradient = load<V>(g);
    const before = first ? gradient : load<V>(b);
    store<V>(b, gradient);
    store<V>(p, madd(madd(gradient, ahead, mul(before, back)), down, load<V>(p)));
    store<V>(g, splat(0));
    g += SIZE;
    b += SIZE;
  }
}
