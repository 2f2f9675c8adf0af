import type { HeatmapData, ManifoldData, StreamlinesData, VectorsData } from "../../src/index.ts";

// The plane's most even sequence: multiples of 1/ρ and 1/ρ² with ρ³ = ρ + 1. No seed, no surprise.
const [STEP_U, STEP_V] = [0.7548776662466927, 0.5698402909980532];

/** Points in equal, round heaps on a circle, as evenly scattered as can be: x0, y0, x1, y1, … */
export function heaps(count: number, modes: number, radius: number, sigma: number): Float32Array {
  const points = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const angle = (2 * Math.PI * (i % modes)) / modes;
    const distance = sigma * Math.sqrt(-2 * Math.log(1 - ((i * STEP_U) % 1)));
    const turn = 2 * Math.PI * ((i * STEP_V) % 1);
    points[2 * i] = radius * Math.cos(angle) + distance * Math.cos(turn);
    points[2 * i + 1] = radius * Math.sin(angle) + distance * Math.sin(turn);
  }
  return points;
}

/** A ring with a Gaussian across it, scattered by a small generator of its own: even sequences make patterns. */
export function scattered(count: number, radius: number, sigma: number): Float32Array {
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const cloud = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const angle = 2 * Math.PI * next();
    const distance = radius + sigma * Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
    cloud[2 * i] = 1.5 * distance * Math.cos(angle);
    cloud[2 * i + 1] = distance * Math.sin(angle);
  }
  return cloud;
}

/** The same points, turned about the middle by so many radians. */
export function turned(points: Float32Array, angle: number): Float32Array {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const out = new Float32Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    out[i] = c * points[i]! - s * points[i + 1]!;
    out[i + 1] = s * points[i]! + c * points[i + 1]!;
  }
  return out;
}

/** A field of `value` at the centres of size × size cells of [−2, 2]². */
export function field(size: number, value: (x: number, y: number) => number): HeatmapData {
  const at = (i: number): number => ((i + 0.5) / size) * 4 - 2;
  const values = Float32Array.from({ length: size * size }, (_, k) => value(at(k % size), at(Math.floor(k / size))));
  return { columns: size, rows: size, values, x: [-2, 2], y: [-2, 2] };
}

/** The square [−1, 1]² of cells × cells, each vertex moved by `map`. */
export function sheet(cells: number, map: (u: number, v: number) => readonly [number, number]): ManifoldData {
  const side = cells + 1;
  const vertices = new Float32Array(2 * side * side);
  for (let k = 0; k < side * side; k++) {
    vertices.set(map((2 * (k % side)) / cells - 1, (2 * Math.floor(k / side)) / cells - 1), 2 * k);
  }
  return { columns: side, rows: side, vertices, cellMass: 1 / (cells * cells) };
}

/** An arrow of `value` at every point. */
export function arrows(points: Float32Array, value: (x: number, y: number) => readonly [number, number]): VectorsData {
  const vectors = new Float32Array(points.length);
  for (let i = 0; i < points.length; i += 2) vectors.set(value(points[i]!, points[i + 1]!), i);
  return { points, vectors };
}

/** A square sheet drawn out into a ring with a squeezed rim and a fold: what a generator may make of noise. */
export function ringSheet(u: number, v: number): readonly [number, number] {
  const angle = Math.atan2(v, u);
  const reach = Math.max(Math.abs(u), Math.abs(v)) ** 0.35;
  return [1.4 * reach * Math.cos(angle) + 0.12 * Math.sin(9 * v), 1.3 * reach * Math.sin(angle + 0.3 * u)];
}

/** Near 1 around the lower right half of a ring, near 0 elsewhere, with 0.5 between. */
export function ringJudge(x: number, y: number): number {
  const offRing = Math.abs(Math.hypot(x, y) - 1.4) - 0.35 + 0.5 * Math.max(0, y - x);
  return 1 / (1 + Math.exp(6 * offRing));
}

/** What looks like noise in [−½, ½], the same for the same i. */
export function noise(i: number): number {
  return ((((Math.sin(i * 12.9898) * 43758.5453) % 1) + 1) % 1) - 0.5;
}

/** Arrows of `value` at the centres of size × size cells of [−2, 2]². */
export function flow(size: number, value: (x: number, y: number) => readonly [number, number]): StreamlinesData {
  const at = (i: number): number => ((i + 0.5) / size) * 4 - 2;
  const vectors = new Float32Array(2 * size * size);
  for (let k = 0; k < size * size; k++) vectors.set(value(at(k % size), at(Math.floor(k / size))), 2 * k);
  return { columns: size, rows: size, vectors, x: [-2, 2], y: [-2, 2] };
}
