import { transposeBlock } from "./lane-moves.ts";

/**
 * Wᵀ in panels, [fanOut][fanIn], from W in panels, [fanIn][fanOut]. A square of 4 × 4 is 16 numbers in a row in both.
 */
export function transposeWeights(w: usize, to: usize, fanIn: i32, fanOut: i32): void {
  if (fanIn === 1 || fanOut === 1) {
    memory.copy(to, w, (<usize>(fanIn * fanOut)) << 2); // a single row or column lies the same way
    return;
  }
  const rows = fanIn & ~3;
  const columns = fanOut & ~3;
  for (let j = 0; j < columns; j += 4) {
    for (let i = 0; i < rows; i += 4) transposeBlock(w + place(i, j, fanIn, fanOut), to + place(j, i, fanOut, fanIn));
  }
  for (let i = 0; i < fanIn; i++) {
    for (let j = i < rows ? columns : 0; j < fanOut; j++) {
      store<f32>(to + place(j, i, fanOut, fanIn), load<f32>(w + place(i, j, fanIn, fanOut)));
    }
  }
}

/** Where weight [i][j] lies, in bytes from the first. */
/* @inline */
function place(i: i32, j: i32, fanIn: i32, fanOut: i32): usize {
  const left = fanOut - (j & ~3);
  const width = left >= 4 ? 4 : left >= 2 && (j & 2) === 0 ? 2 : 1;
  const start = width === 1 ? fanOut - 1 : width === 2 ? j & ~1 : j & ~3;
  return (<usize>(start * fanIn + i * width + j - start)) << 2;
}
