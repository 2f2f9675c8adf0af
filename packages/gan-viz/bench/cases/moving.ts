// Data that change in every frame, the same for all painters: made beforehand, so that making them is not timed.

export const FRAMES = 8;

/** A seeded stream of uniform numbers (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` points on a wobbling ring in the unit square, anew for each frame. */
export function clouds(count: number, seed: number): readonly Float32Array[] {
  const next = uniform(seed);
  return Array.from({ length: FRAMES }, (_, k) =>
    Float32Array.from({ length: 2 * count }, (_, i) => {
      const angle = 2 * Math.PI * (((i >> 1) * 0.618 + 0.01 * k) % 1);
      const jitter = 0.12 * (next() + next() - 1);
      return 0.5 + (0.32 + jitter) * (i % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
    }),
  );
}

/** Smooth fields of size × size values in [0, 1]. */
export function fields(size: number): readonly Float32Array[] {
  return Array.from({ length: FRAMES }, (_, k) =>
    Float32Array.from({ length: size * size }, (_, i) => {
      const [x, y] = [(i % size) / size, Math.floor(i / size) / size];
      return 0.5 + 0.5 * Math.sin(7 * x + 0.3 * k) * Math.cos(5 * y - 0.2 * k);
    }),
  );
}

/** Vertices of a bent sheet of cells × cells in the unit square. */
export function sheets(cells: number): readonly Float32Array[] {
  const side = cells + 1;
  return Array.from({ length: FRAMES }, (_, k) =>
    Float32Array.from({ length: 2 * side * side }, (_, i) => {
      const [u, v] = [((i >> 1) % side) / cells, Math.floor((i >> 1) / side) / cells];
      return i % 2 === 0
        ? 0.5 + 0.4 * (2 * u - 1) * (0.6 + 0.4 * Math.sin(3 * v + 0.2 * k))
        : 0.5 + 0.4 * Math.sin(2.2 * (v - 0.5) + 0.4 * u + 0.1 * k);
    }),
  );
}

/** Series of `length` values, a walk each. */
export function walks(length: number, seed: number): readonly Float64Array[] {
  const next = uniform(seed);
  return Array.from({ length: FRAMES }, () => {
    let value = 0.7;
    return Float64Array.from({ length }, () => {
      value += 0.02 * (next() - 0.5) + 0.01 * (0.7 - value);
      return value;
    });
  });
}
