import { bits, or, plus, shiftLeft, shiftRight, toNumber, xor } from "./lane-bits.ts";
import { add, constant, type I, mul, one, SIZE, sqrt, sub, type V } from "./lanes.ts";
import { log } from "./logarithm.ts";
import { smallCosine, smallSine, turnedCosine, turnedSine } from "./trigonometry.ts";

/** 2^−24; 4; 1.5 · 2²³; π/2; −2 */
const SCALE = memory.data<f32>([5.9604644775390625e-8, 4, 12582912, 1.5707963267948966, -2]);

/**
 * Fills n words, a multiple of 4, with whole numbers uniform on [0, 2^32). Word i comes from generator i mod 4: each is an
 * xoshiro128** (Blackman and Vigna 2021, https://arxiv.org/abs/1805.01407).
 *
 * state: 4 × 4 words; word w of generator g is the (4w + g)-th.
 */
export function words(state: usize, to: usize, n: i32): void {
  draw(false, state, to, n);
}

/** Words x, or uniforms on [0, 1), (x >>> 8)/2^24. asUniforms: a literal. */
/* @inline */
function draw(asUniforms: bool, state: usize, to: usize, n: i32): void {
  const bytes = (<usize>n) << 2;
  for (let lane: usize = 0; lane < 16; lane += SIZE) {
    const from = state + lane;
    let a = load<I>(from);
    let b = load<I>(from, 16);
    let c = load<I>(from, 32);
    let d = load<I>(from, 48);
    for (let at = to + lane; at < to + bytes; at += 16) {
      const five = plus(shiftLeft(b, 2), b);
      const turned = or(shiftLeft(five, 7), shiftRight(five, 25));
      const word = plus(shiftLeft(turned, 3), turned);
      if (asUniforms) store<V>(at, mul(toNumber(shiftRight(word, 8)), constant(SCALE, 0)));
      else store<I>(at, word);
      const shifted = shiftLeft(b, 9);
      c = xor(c, a);
      d = xor(d, b);
      b = xor(b, c);
      a = xor(a, d);
      c = xor(c, shifted);
      d = or(shiftLeft(d, 11), shiftRight(d, 21));
    }
    store<I>(from, a);
    store<I>(from, b, 16);
    store<I>(from, c, 32);
    store<I>(from, d, 48);
  }
}

/**
 * Fills n numbers, a multiple of 8, with standard normals, up to 5.77 in size: of every eight uniforms, u and v for four
 * pairs, the normals √(−2 log(1 − u)) · cos 2πv, then those with the sine (Box and Muller 1958).
 */
export function normals(state: usize, to: usize, n: i32): void {
  draw(true, state, to, n);
  const end = to + ((<usize>n) << 2);
  for (let lane: usize = 0; lane < 16; lane += SIZE) {
    // In three goes: one would keep more waiting than a processor can look at.
    for (let at = to + lane; at < end; at += 32) store<V>(at, log(sub(one(), load<V>(at))));
    for (let at = to + lane; at < end; at += 32) store<V>(at, sqrt(mul(constant(SCALE, 4), load<V>(at))));
    for (let at = to + lane; at < end; at += 32) {
      const radius = load<V>(at);
      const turns = mul(load<V>(at, 16), constant(SCALE, 1));
      const nearest = add(turns, constant(SCALE, 2));
      const r = mul(sub(turns, sub(nearest, constant(SCALE, 2))), constant(SCALE, 3));
      const k = bits(nearest);
      const s = smallSine(r);
      const c = smallCosine(r);
      store<V>(at, mul(radius, turnedCosine(k, s, c)));
      store<V>(at, mul(radius, turnedSine(k, s, c)), 16);
    }
  }
}
