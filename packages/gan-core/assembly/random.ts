import {
  and,
  bits,
  fromBits,
  minus,
  or,
  plus,
  shiftLeft,
  shiftRight,
  shiftRightSigned,
  toNumber,
  whole,
  xor,
} from "./lane-bits.ts";
import { add, constant, div, type I, mul, muladd, one, SIZE, sqrt, sub, type V } from "./lanes.ts";

/**
 * Fills n words, a multiple of 4, with whole numbers uniform on [0, 2^32). Word i comes from generator i mod 4: each is an
 * xoshiro128** (Blackman and Vigna 2021, https://arxiv.org/abs/1805.01407).
 *
 * state: 4 × 4 words; word w of generator g is the (4w + g)-th.
 */
export function words(state: usize, to: usize, n: i32): void {
  draw(WORDS, state, to, n);
}

/** The same words as numbers uniform on [0, 1): their upper 24 bits, as multiples of 2^−24. */
export function uniforms(state: usize, to: usize, n: i32): void {
  draw(UNIFORMS, state, to, n);
}

/** What is drawn: words of xoshiro128**, uniforms made of them, or words of xoshiro128+. */
const WORDS = 0;
const UNIFORMS = 1;
const SUMS = 2;

/** what: a literal. */
/* @inline */
function draw(what: i32, state: usize, to: usize, n: i32): void {
  const bytes = (<usize>n) << 2;
  for (let lane: usize = 0; lane < 16; lane += SIZE) {
    const from = state + lane;
    let a = load<I>(from);
    let b = load<I>(from, 16);
    let c = load<I>(from, 32);
    let d = load<I>(from, 48);
    for (let at = to + lane; at < to + bytes; at += 16) {
      if (what === SUMS) store<I>(at, plus(a, d));
      else {
        const five = plus(shiftLeft(b, 2), b);
        const turned = or(shiftLeft(five, 7), shiftRight(five, 25));
        const word = plus(shiftLeft(turned, 3), turned);
        if (what === UNIFORMS) store<V>(at, mul(toNumber(shiftRight(word, 8)), constant(NUMBERS, 4)));
        else store<I>(at, word);
      }
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

/** The bits of 2²⁴ √½; the sign; 1. */
const BITS = memory.data<i32>([0x3f3504f3 + (24 << 23), 0x80000000, 1]);

/** 2²⁴; −2 log 2; −4; 2^−31; 2^−24 */
const NUMBERS = memory.data<f32>([16777216, -1.3862943611198906, -4, 4.656612873077393e-10, 5.9604644775390625e-8]);

/** −2 log((1 + s)/(1 − s)) = s (−4 + z L(z)), z = s² ≤ 0.0295, from the highest power: relative error below 2e-7. */
const L = memory.data<f32>([-0.824083, -1.33311154]);

/** sin(πx/2)/x and (cos(πx/2) − 1)/z, z = x² ≤ 1, from the highest power: errors below 6e-7 and 6e-8. */
const SIN = memory.data<f32>([-0.0043331, 0.07943434, -0.64589285, 1.57079101]);
const COS = memory.data<f32>([8.59690047e-4, -0.0208139666, 0.253653209, -1.23369888]);

/**
 * Fills n numbers, a multiple of 8, with standard normals, up to 5.77 in size (Box and Muller 1958). Of every eight words
 * the first four give a sign and u, uniform on (0, 1] with 24 bits, the others x, uniform on [−1, 1]; these become
 * ±√(−2 log u) · cos πx/2, then the same with the sine. The words are those of xoshiro128+, by the same authors.
 */
export function normals(state: usize, to: usize, n: i32): void {
  draw(SUMS, state, to, n);
  const end = to + ((<usize>n) << 2);
  for (let lane: usize = 0; lane < 16; lane += SIZE) {
    for (let at = to + lane; at < end; at += 32) {
      const first = load<I>(at);
      const second = load<I>(at, 16);
      const u = bits(toNumber(plus(shiftRight(shiftLeft(first, 1), 8), whole(BITS, 2)))); // 2²⁴ u = 2ᵉ m
      const e = shiftRightSigned(minus(u, whole(BITS, 0)), 23);
      const m = fromBits(minus(u, shiftLeft(e, 23)));
      const s = div(sub(m, constant(NUMBERS, 0)), add(m, constant(NUMBERS, 0)));
      const y = mul(s, s);
      const p = mul(s, muladd(muladd(constant(L, 0), y, constant(L, 1)), y, constant(NUMBERS, 2)));
      const size = sqrt(muladd(toNumber(e), constant(NUMBERS, 1), p));
      const radius = fromBits(or(bits(size), and(first, whole(BITS, 1))));

      const x = mul(toNumber(second), constant(NUMBERS, 3));
      const z = mul(x, x);
      const zz = mul(z, z);
      const sine = muladd(
        muladd(constant(SIN, 0), z, constant(SIN, 1)),
        zz,
        muladd(constant(SIN, 2), z, constant(SIN, 3)),
      );
      const cosine = muladd(
        muladd(constant(COS, 0), z, constant(COS, 1)),
        zz,
        muladd(constant(COS, 2), z, constant(COS, 3)),
      );
      store<V>(at, mul(radius, muladd(cosine, z, one())));
      store<V>(at, mul(radius, mul(x, sine)), 16);
    }
  }
}
