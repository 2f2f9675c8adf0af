import { add, madd, splat, type V } from "./lanes.ts";

/** For `rows` rows of x by `width` rows of d (literals): their dot products, added to the rows · width numbers at `to`. */
/* @inline */
export function addDots(rows: i32, width: i32, x: usize, d: usize, to: usize, bytes: usize, stride: usize): void {
  let a0 = splat(0);
  let a1 = splat(0);
  let a2 = splat(0);
  let a3 = splat(0);
  let b0 = splat(0);
  let b1 = splat(0);
  let b2 = splat(0);
  let b3 = splat(0);
  const end = x + bytes;
  let y = x + stride;
  let e = d + stride;
  let f = e + stride;
  let g = f + stride;
  for (; x < end; x += 16) {
    const x0 = load<V>(x);
    const d0 = load<V>(d);
    a0 = madd(x0, d0, a0);
    let x1 = x0;
    if (rows > 1) {
      x1 = load<V>(y);
      b0 = madd(x1, d0, b0);
      y += 16;
    }
    if (width > 1) {
      const d1 = load<V>(e);
      a1 = madd(x0, d1, a1);
      if (rows > 1) b1 = madd(x1, d1, b1);
      e += 16;
    }
    if (width > 2) {
      const d2 = load<V>(f);
      a2 = madd(x0, d2, a2);
      if (rows > 1) b2 = madd(x1, d2, b2);
      const d3 = load<V>(g);
      a3 = madd(x0, d3, a3);
      if (rows > 1) b3 = madd(x1, d3, b3);
      f += 16;
      g += 16;
    }
    d += 16;
  }
  if (width === 4) {
    store<v128>(to, add(load<v128>(to), fold4(a0, a1, a2, a3)));
    if (rows > 1) store<v128>(to, add(load<v128>(to, 16), fold4(b0, b1, b2, b3)), 16);
  } else if (width === 2) {
    const four = rows > 1 ? fold4(a0, a1, b0, b1) : fold4(a0, a1, a0, a1);
    addFirst(to, four, 0);
    addFirst(to + 4, four, 1);
    if (rows > 1) {
      addFirst(to + 8, four, 2);
      addFirst(to + 12, four, 3);
    }
  } else {
    const four = fold4(a0, b0, a0, b0);
    addFirst(to, four, 0);
    if (rows > 1) addFirst(to + 4, four, 1);
  }
}

/** The sums of `width` rows of d, added to the numbers at `to`. */
/* @inline */
export function addSums(width: i32, d: usize, to: usize, bytes: usize, stride: usize): void {
  let a0 = splat(0);
  let a1 = splat(0);
  let a2 = splat(0);
  let a3 = splat(0);
  const end = d + bytes;
  let e = d + stride;
  let f = e + stride;
  let g = f + stride;
  for (; d < end; d += 16) {
    a0 = add(a0, load<V>(d));
    if (width > 1) {
      a1 = add(a1, load<V>(e));
      e += 16;
    }
    if (width > 2) {
      a2 = add(a2, load<V>(f));
      a3 = add(a3, load<V>(g));
      f += 16;
      g += 16;
    }
  }
  const four = fold4(a0, a1, a2, a3);
  addFirst(to, four, 0);
  if (width > 1) addFirst(to + 4, four, 1);
  if (width > 2) {
    addFirst(to + 8, four, 2);
    addFirst(to + 12, four, 3);
  }
}

/* @inline */
function addFirst(to: usize, four: V, lane: i32): void {
  let number = f32x4.extract_lane(four, 0);
  if (lane === 1) number = f32x4.extract_lane(four, 1);
  if (lane === 2) number = f32x4.extract_lane(four, 2);
  if (lane === 3) number = f32x4.extract_lane(four, 3);
  store<f32>(to, load<f32>(to) + number);
}

/** Each vector's (0 + 2) + (1 + 3). */
/* @inline */
function fold4(a: V, b: V, c: V, d: V): V {
  const even = add(i32x4.shuffle(a, b, 0, 4, 1, 5), i32x4.shuffle(a, b, 2, 6, 3, 7));
  const odd = add(i32x4.shuffle(c, d, 0, 4, 1, 5), i32x4.shuffle(c, d, 2, 6, 3, 7));
  return add(i32x4.shuffle(even, odd, 0, 1, 4, 5), i32x4.shuffle(even, odd, 2, 3, 6, 7));
}
