import { madd, SIZE, splat, splatAt, type V } from "./lanes.ts";
import { putRow } from "./response.ts";

/**
 * The outputs of one panel of four or two, in tiles of its width by two vectors: their sums and what they need stay in
 * registers. response, width: literals. (Two rows of x a round make a compiler of today run out of them.)
 */
/* @inline */
export function panel(
  response: i32,
  width: i32,
  x: usize,
  w: usize,
  b: usize,
  y: usize,
  fanIn: i32,
  bytes: usize,
  stride: usize,
  slope: f32,
  m: usize,
): void {
  let biasA = splat(0);
  let biasB = splat(0);
  let biasC = splat(0);
  let biasD = splat(0);
  if (b) {
    biasA = splatAt(b, 0);
    biasB = splatAt(b, 4);
    if (width > 2) {
      biasC = splatAt(b, 8);
      biasD = splatAt(b, 12);
    }
  }
  const s = splat(slope);
  const end = w + ((<usize>(fanIn * width)) << 2);
  for (let lane: usize = 0; lane < bytes; lane += 2 * SIZE) {
    let a0 = biasA;
    let a1 = biasA;
    let b0 = biasB;
    let b1 = biasB;
    let c0 = biasC;
    let c1 = biasC;
    let d0 = biasD;
    let d1 = biasD;
    let from = x + lane;
    for (let at = w; at < end; at += 4 * width) {
      const x0 = load<V>(from);
      const x1 = load<V>(from, SIZE);
      let weight = splatAt(at, 0);
      a0 = madd(weight, x0, a0);
      a1 = madd(weight, x1, a1);
      weight = splatAt(at, 4);
      b0 = madd(weight, x0, b0);
      b1 = madd(weight, x1, b1);
      if (width > 2) {
        weight = splatAt(at, 8);
        c0 = madd(weight, x0, c0);
        c1 = madd(weight, x1, c1);
        weight = splatAt(at, 12);
        d0 = madd(weight, x0, d0);
        d1 = madd(weight, x1, d1);
      }
      from += stride;
    }
    let to = y + lane;
    let beside = m + lane;
    putRow(response, s, to, beside, a0, a1);
    to += stride;
    beside += stride;
    putRow(response, s, to, beside, b0, b1);
    if (width > 2) {
      to += stride;
      beside += stride;
      putRow(response, s, to, beside, c0, c1);
      to += stride;
      beside += stride;
      putRow(response, s, to, beside, d0, d1);
    }
  }
}

/** One output. Four vectors at a time, as each sum must wait for its last addition. */
/* @inline */
export function column(
  response: i32,
  x: usize,
  w: usize,
  b: usize,
  y: usize,
  fanIn: i32,
  bytes: usize,
  stride: usize,
  slope: f32,
  m: usize,
): void {
  const bias = b ? splatAt(b, 0) : splat(0);
  const s = splat(slope);
  const end = w + ((<usize>fanIn) << 2);
  let lane: usize = 0;
  for (; lane + 4 * SIZE <= bytes; lane += 4 * SIZE) {
    let a0 = bias;
    let a1 = bias;
    let a2 = bias;
    let a3 = bias;
    let from = x + lane;
    for (let at = w; at < end; at += 4) {
      const weight = splatAt(at, 0);
      a0 = madd(weight, load<V>(from), a0);
      a1 = madd(weight, load<V>(from, SIZE), a1);
      a2 = madd(weight, load<V>(from, 2 * SIZE), a2);
      a3 = madd(weight, load<V>(from, 3 * SIZE), a3);
      from += stride;
    }
    putRow(response, s, y + lane, m + lane, a0, a1);
    putRow(response, s, y + lane + 2 * SIZE, m + lane + 2 * SIZE, a2, a3);
  }
  if (lane === bytes) return;
  let a0 = bias;
  let a1 = bias;
  let from = x + lane;
  for (let at = w; at < end; at += 4) {
    const weight = splatAt(at, 0);
    a0 = madd(weight, load<V>(from), a0);
    a1 = madd(weight, load<V>(from, SIZE), a1);
    from += stride;
  }
  putRow(response, s, y + lane, m + lane, a0, a1);
}
