import { add, div, madd, mul, SIZE, splat, sqrt, sub, type V } from "./lanes.ts";

/*
 * Optimizers that divide by a running mean of the gradient's square. As in `descent.ts`, each moves n parameters p by g,
 * and leaves g at 0. `1 − β` is rounded from float64 by the caller, as `restOf…`, and so are powers of β.
 */

/** s ← ρ s + (1 − ρ) g²; p ← p − rate · g/(√(s + begun) + ε). begun: what is left of a start other than 0. */
export function rmsprop(
  p: usize,
  g: usize,
  s: usize,
  n: i32,
  rate: f32,
  memory: f32,
  restOfMemory: f32,
  epsilon: f32,
  begun: f32,
): void {
  const down = splat(-rate);
  const rho = splat(memory);
  const rest = splat(restOfMemory);
  for (const end = p + ((<usize>n) << 2); p < end; p += SIZE) {
    const gradient = load<V>(g);
    const square = madd(load<V>(s), rho, mul(mul(gradient, gradient), rest));
    store<V>(s, square);
    const scale = add(sqrt(add(square, splat(begun))), splat(epsilon));
    store<V>(p, add(load<V>(p), div(mul(gradient, down), scale)));
    store<V>(g, splat(0));
    g += SIZE;
    s += SIZE;
  }
}

/** With the variance in the place of the mean square: s ← ρ (s + (1 − ρ)(g − m)²), m ← ρ m + (1 − ρ) g. */
export function rmspropCentred(
  p: usize,
  g: usize,
  s: usize,
  m: usize,
  n: i32,
  rate: f32,
  memory: f32,
  restOfMemory: f32,
  epsilon: f32,
  begun: f32,
): void {
  const down = splat(-rate);
  const rho = splat(memory);
  const rest = splat(restOfMemory);
  for (const end = p + ((<usize>n) << 2); p < end; p += SIZE) {
    const gradient = load<V>(g);
    const mean = load<V>(m);
    const off = sub(gradient, mean);
    const variance = mul(madd(mul(off, off), rest, load<V>(s)), rho);
    store<V>(s, variance);
    store<V>(m, madd(mean, rho, mul(gradient, rest)));
    const scale = add(sqrt(add(variance, splat(begun))), splat(epsilon));
    store<V>(p, add(load<V>(p), div(mul(gradient, down), scale)));
    store<V>(g, splat(0));
    g += SIZE;
    s += SIZE;
    m += SIZE;
  }
}

/**
 * m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g²; p ← p − rate · (m · freeMean/(√(v · freeSquare) + ε) + decay · p)
 *
 * freeMean = 1/(1 − β₁ᵗ) and freeSquare = 1/(1 − β₂ᵗ). AdamW with a decay, Adam without.
 */
export function adam(
  p: usize,
  g: usize,
  m: usize,
  v: usize,
  n: i32,
  rate: f32,
  beta1: f32,
  restOfBeta1: f32,
  beta2: f32,
  restOfBeta2: f32,
  epsilon: f32,
  freeMean: f32,
  freeSquare: f32,
  decay: f32,
): void {
  const down = splat(-rate);
  const shrink = splat(decay);
  for (const end = p + ((<usize>n) << 2); p < end; p += SIZE) {
    const gradient = load<V>(g);
    const mean = madd(load<V>(m), splat(beta1), mul(gradient, splat(restOfBeta1)));
    const square = madd(load<V>(v), splat(beta2), mul(mul(gradient, gradient), splat(restOfBeta2)));
    store<V>(m, mean);
    store<V>(v, square);
    const scale = add(sqrt(mul(square, splat(freeSquare))), splat(epsilon));
    const direction = div(mul(mean, splat(freeMean)), scale);
    const parameter = load<V>(p);
    store<V>(p, madd(madd(parameter, shrink, direction), down, parameter));
    store<V>(g, splat(0));
    g += SIZE;
    m += SIZE;
    v += SIZE;
  }
}

/**
 * Adam's direction d = (m · freeMean + g · freeGradient)/(√(v · freeSquare) + ε); p ← p − rate · ((1 + o) d − o · b),
 * b ← d; on the first update b is d. freeGradient is 0 unless the mean is taken one update ahead.
 */
export function optimisticAdam(
  p: usize,
  g: usize,
  m: usize,
  v: usize,
  b: usize,
  n: i32,
  rate: f32,
  beta1: f32,
  restOfBeta1: f32,
  beta2: f32,
  restOfBeta2: f32,
  epsilon: f32,
  freeMean: f32,
  freeGradient: f32,
  freeSquare: f32,
  optimism: f32,
  first: i32,
): void {
  const down = splat(-rate);
  const ahead = splat(1 + optimism);
  const back = splat(-optimism);
  for (const end = p + ((<usize>n) << 2); p < end; p += SIZE) {
    const gradient = load<V>(g);
    const mean = madd(load<V>(m), splat(beta1), mul(gradient, splat(restOfBeta1)));
    const square = madd(load<V>(v), splat(beta2), mul(mul(gradient, gradient), splat(restOfBeta2)));
    store<V>(m, mean);
    store<V>(v, square);
    const scale = add(sqrt(mul(square, splat(freeSquare))), splat(epsilon));
    const direction = div(madd(gradient, splat(freeGradient), mul(mean, splat(freeMean))), scale);
    const before = first ? direction : load<V>(b);
    store<V>(b, direction);
    store<V>(p, madd(madd(direction, ahead, mul(before, back)), down, load<V>(p)));
    store<V>(g, splat(0));
    g += SIZE;
    m += SIZE;
    v += SIZE;
    b += SIZE;
  }
}
