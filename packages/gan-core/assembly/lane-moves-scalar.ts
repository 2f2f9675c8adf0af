/* The words of `lane-moves.ts`, without SIMD. */

export function transposeBlock(from: usize, to: usize): void {
  for (let k: usize = 0; k < 16; k++) store<f32>(to + (((k & 3) << 4) | (k & 12)), load<f32>(from + (k << 2)));
}

export function split(from: usize, firsts: usize, seconds: usize): void {
  for (let k: usize = 0; k < 16; k += 4) {
    store<f32>(firsts + k, load<f32>(from + 2 * k));
    store<f32>(seconds + k, load<f32>(from + 2 * k, 4));
  }
}

export function join(firsts: usize, seconds: usize, to: usize): void {
  for (let k: usize = 0; k < 16; k += 4) {
    store<f32>(to + 2 * k, load<f32>(firsts + k));
    store<f32>(to + 2 * k, load<f32>(seconds + k), 4);
  }
}
