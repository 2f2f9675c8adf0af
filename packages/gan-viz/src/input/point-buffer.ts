/** Points one after another, in an array that grows by doubling. */
export interface PointBuffer {
  /** How many there are. */
  readonly count: number;
  push(x: number, y: number): void;
  /** Those there are, as a view that the next push may make stale. */
  points(): Float32Array;
  /** A copy of those from the given one on. */
  slice(from: number): Float32Array;
  /** Holds these and no others. */
  reset(points: Float32Array): void;
}

export function createPointBuffer(): PointBuffer {
  let store = new Float32Array(1024);
  let length = 0;

  function reserve(needed: number): void {
    if (needed <= store.length) return;
    const grown = new Float32Array(Math.max(needed, 2 * store.length));
    grown.set(store.subarray(0, length));
    store = grown;
  }

  return {
    get count() {
      return length / 2;
    },
    push(x, y) {
      reserve(length + 2);
      store[length++] = x;
      store[length++] = y;
    },
    points: () => store.subarray(0, length),
    slice: (from) => store.slice(2 * from, length),
    reset(points) {
      length = 0;
      reserve(points.length);
      store.set(points);
      length = points.length;
    },
  };
}
