/*
 * How the kernels want numbers to lie. All are f32, addresses and strides are in bytes.
 *
 * A block of activations is feature by feature: a row for each feature, in it a number for each point of the batch, its
 * lane. Rows of a block lie a stride apart. Lanes come in eights; those past the last point are pads, and what they hold
 * must not count: a pad's input repeats the last point, so that it is finite if the points are, and its delta is 0.
 *
 * Weights [fanIn][fanOut] are cut into panels of four columns, then one of two and one of one for what is left. A panel
 * is fanIn rows of its columns, and lies row by row; panels follow each other without a gap.
 */

/** Lanes for n points: the next multiple of eight. */
export function paddedLanes(n: number): number {
  return (n + 7) & ~7;
}

/** Numbers in a flat buffer of n that kernels work on by fours. */
export function paddedLength(n: number): number {
  return (n + 3) & ~3;
}

/**
 * Bytes between the rows of a block of so many lanes. Rows a multiple of 256 bytes apart would compete for the same
 * places of the cache, so those are moved 64 bytes on.
 */
export function rowStride(lanes: number): number {
  const bytes = 4 * paddedLanes(lanes);
  return bytes % 256 === 0 ? bytes + 64 : bytes;
}

/** Weights from row-major [fanIn][fanOut] to panels. */
export function toPanels(weights: Float32Array, panels: Float32Array, fanIn: number, fanOut: number): void {
  eachWeight(fanIn, fanOut, (flat, place) => {
    panels[place] = weights[flat]!;
  });
}

/** Weights from panels to row-major [fanIn][fanOut]. */
export function fromPanels(panels: Float32Array, weights: Float32Array, fanIn: number, fanOut: number): void {
  eachWeight(fanIn, fanOut, (flat, place) => {
    weights[flat] = panels[place]!;
  });
}

function eachWeight(fanIn: number, fanOut: number, visit: (flat: number, place: number) => void): void {
  let place = 0;
  let start = 0;
  while (start < fanOut) {
    const left = fanOut - start;
    const width = left >= 4 ? 4 : left >= 2 ? 2 : 1;
    for (let i = 0; i < fanIn; i++) {
      for (let j = start; j < start + width; j++) visit(i * fanOut + j, place++);
    }
    start += width;
  }
}
