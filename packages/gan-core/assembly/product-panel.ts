import { madd, SIZE, splat, splatAt, type V } from "./lanes.ts";
import { putRow } from "./response.ts";

/*
 * The outputs of a panel, in tiles of eight sums that stay in registers with what they need: four columns by two vectors,
 * two by four, and of one column four. Fewer sums wait for each other's last addition; more do not fit. (Two rows of x a
 * round make a compiler of today run out of registers.) response: a literal.
 */

/** Four columns. */
/* @inline */
export function quad(
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
  let biasA = splat(0);
  let biasB = splat(0);
  let biasC = splat(0);
  let biasD = splat(0);
  if (b) {
    biasA = splatAt(b, 0);
    biasB = splatAt(b, 4);
    biasC = splatAt(b, 8);
    biasD = splatAt(b, 12);
  }
  const s = splat(slope);
  const end = w + ((<usize>fanIn) << 4);
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
    for (let at = w; at < end; at += 16) {
      const x0 = load<V>(from);
      const x1 = load<V>(from, SIZE);
      let weight = splatAt(at, 0);
      a0 = madd(weight, x0, a0);
      a1 = madd(weight, x1, a1);
      weight = splatAt(at, 4);
      b0 = madd(weight, x0, b0);
      b1 = madd(weight, x1, b1);
      weight = splatAt(at, 8);
      c0 = madd(weight, x0, c0);
      c1 = madd(weight, x1, c1);
      weight = splatAt(at, 12);
      d0 = madd(weight, x0, d0);
      d1 = madd(weight, x1, d1);
      from += stride;
    }
    let to = y + lane;
    let beside = m + lane;
    putRow(response, s, to, beside, a0, a1);
    to += stride;
    beside += stride;
    putRow(response, s, to, beside, b0, b1);
    to += stride;
    beside += stride;
    putRow(response, s, to, beside, c0, c1);
    to += stride;
    beside += stride;
    putRow(response, s, to, beside, d0, d1);
  }
}

/** Two columns. */
/* @inline */
export function pair(
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
  let biasA = splat(0);
  let biasB = splat(0);
  if (b) {
    biasA = splatAt(b, 0);
    biasB = splatAt(b, 4);
  }
  const s = splat(slope);
  const end = w + ((<usize>fanIn) << 3);
  let lane: usize = 0;
  for (; lane + 4 * SIZE <= bytes; lane += 4 * SIZE) {
    let a0 = biasA;
    let a1 = biasA;
    let a2 = biasA;
    let a3 = biasA;
    let b0 = biasB;
    let b1 = biasB;
    let b2 = biasB;
    let b3 = biasB;
    let from = x + lane;
    for (let at = w; at < end; at += 8) {
      const first = splatAt(at, 0);
      const second = splatAt(at, 4);
      let values = load<V>(from);
      a0 = madd(first, values, a0);
      b0 = madd(second, values, b0);
      values = load<V>(from, SIZE);
      a1 = madd(first, values, a1);
      b1 = madd(second, values, b1);
      values = load<V>(from, 2 * SIZE);
      a2 = madd(first, values, a2);
      b2 = madd(second, values, b2);
      values = load<V>(from, 3 * SIZE);
      a3 = madd(first, values, a3);
      b3 = madd(second, values, b3);
      from += stride;
    }
    putRow(response, s, y + lane, m + lane, a0, a1);
    putRow(response, s, y + lane + 2 * SIZE, m + lane + 2 * SIZE, a2, a3);
    putRow(response, s, y + lane + stride, m + lane + stride, b0, b1);
    putRow(response, s, y + lane + stride + 2 * SIZE, m + lane + stride + 2 * SIZE, b2, b3);
  }
  if (lane === bytes) return;
  let a0 = biasA;
  let a1 = biasA;
  let b0 = biasB;
  let b1 = biasB;
  let from = x + lane;
  for (let at = w; at < end; at += 8) {
    const x0 = load<V>(from);
    const x1 = load<V>(from, SIZE);
    let weight = splatAt(at, 0);
    a0 = madd(weight, x0, a0);
    a1 = madd(weight, x1, a1);
    weight = splatAt(at, 4);
    b0 = madd(weight, x0, b0);
    b1 = madd(weight, x1, b1);
    from += stride;
  }
  putRow(response, s, y + lane, m + lane, a0, a1);
  putRow(response, s, y + lane + stride, m + lane + stride, b0, b1);
}

/** One column. */
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
