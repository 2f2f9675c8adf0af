/*
 * `dots.ts` without SIMD: the same sums, in the same order.
 */

export function addDots(rows: i32, width: i32, x: usize, d: usize, to: usize, bytes: usize, stride: usize): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < width; j++) {
      const u = x + <usize>i * stride;
      const v = d + <usize>j * stride;
      let s0: f32 = 0;
      let s1: f32 = 0;
      let s2: f32 = 0;
      let s3: f32 = 0;
      for (let at: usize = 0; at < bytes; at += 16) {
        s0 += load<f32>(u + at) * load<f32>(v + at);
        s1 += load<f32>(u + at, 4) * load<f32>(v + at, 4);
        s2 += load<f32>(u + at, 8) * load<f32>(v + at, 8);
        s3 += load<f32>(u + at, 12) * load<f32>(v + at, 12);
      }
      addTo(to, s0, s1, s2, s3);
      to += 4;
    }
  }
}

export function addSums(width: i32, d: usize, to: usize, bytes: usize, stride: usize): void {
  for (let j = 0; j < width; j++) {
    let s0: f32 = 0;
    let s1: f32 = 0;
    let s2: f32 = 0;
    let s3: f32 = 0;
    for (let at: usize = 0; at < bytes; at += 16) {
      s0 += load<f32>(d + at);
      s1 += load<f32>(d + at, 4);
      s2 += load<f32>(d + at, 8);
      s3 += load<f32>(d + at, 12);
    }
    addTo(to, s0, s1, s2, s3);
    d += stride;
    to += 4;
  }
}

function addTo(to: usize, s0: f32, s1: f32, s2: f32, s3: f32): void {
  store<f32>(to, load<f32>(to) + (s0 + s2 + (s1 + s3)));
}
