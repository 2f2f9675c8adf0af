/**
 * Weighted polygons added up over a grid of pixels: each adds its weight times the share of the pixel that it covers,
 * exactly. Polygons that share a side leave no seam, and those that overlap add up.
 *
 * An edge writes only where its row's cover changes; one running sum from the left then makes the areas (Levien 2016,
 * font-rs, "Inside the fastest font renderer in the world").
 */
export interface Coverage {
  readonly width: number;
  readonly height: number;
  /** Changes of cover, each row `stride` numbers long. All zero before the first edge. */
  readonly changes: Float32Array;
  readonly stride: number;
  /** Of the edges that are added next. Here, for a number handed to a function may be put on the heap each time. */
  weight: number;
}

export function createCoverage(width: number, height: number): Coverage {
  const stride = width + 2; // what lies beyond the right edge is written there, and not read
  return { width, height, changes: new Float32Array(stride * height), stride, weight: 1 };
}

// Pixels. An edge as flat as this changes no cover, and its slope may not be a number.
const FLAT = 1e-9;

/**
 * Adds one directed edge of a polygon, between corners i and j of x0, y0, x1, y1, … in pixels. A polygon's edges, one
 * after the other around it, add `weight` times its cover if it goes around clockwise on the screen (x to the right,
 * y down), and take as much off otherwise.
 */
export function addEdge(cover: Coverage, points: Float64Array, i: number, j: number): void {
  const { width, height, changes, stride } = cover;
  // From its upper end to its lower. Cover lies to the right: less of it where a clockwise polygon goes down.
  const down = points[2 * i + 1]! < points[2 * j + 1]!;
  const upper = down ? i : j;
  const lower = down ? j : i;
  const x0 = points[2 * upper]!;
  const y0 = points[2 * upper + 1]!;
  const x1 = points[2 * lower]!;
  const y1 = points[2 * lower + 1]!;
  if (!(y1 - y0 > FLAT) || y1 <= 0 || y0 >= height || (x0 >= width && x1 >= width)) return;
  const weight = down ? -cover.weight : cover.weight;
  const perRow = (x1 - x0) / (y1 - y0);
  const first = Math.max(0, Math.floor(y0));
  const last = Math.min(height, Math.ceil(y1));
  let next = x0 + (Math.max(0, y0) - y0) * perRow;
  for (let row = first; row < last; row++) {
    const tall = Math.min(row + 1, y1) - Math.max(row, y0);
    if (!(tall > 0)) continue;
    const x = next;
    next = x + perRow * tall;
    let left = Math.min(x, next);
    let right = Math.max(x, next);
    if (left >= width) continue;
    let change = tall * weight;
    const start = row * stride;
    // What lies left of the grid counts from its first column on, what lies right of it not at all.
    if (right <= 0) {
      changes[start] = changes[start]! + change;
      continue;
    }
    const perPixel = right > left ? change / (right - left) : 0;
    if (left < 0) {
      changes[start] = changes[start]! - left * perPixel;
      change += left * perPixel;
      left = 0;
    }
    if (right > width) {
      change -= (right - width) * perPixel;
      right = width;
    }

    const column = left | 0;
    const at = start + column;
    if (right <= column + 1) {
      const past = change * ((left + right) / 2 - column); // what of the pixel lies left of the edge
      changes[at] = changes[at]! + change - past;
      changes[at + 1] = changes[at + 1]! + past;
      continue;
    }
    // The edge crosses several pixels of the row, and rises by as much in each that it crosses wholly.
    let carried = 0;
    let a = left;
    for (let k = column; a < right; k++) {
      const b = Math.min(right, k + 1);
      const share = (b - a) * perPixel;
      const past = share * ((a + b) / 2 - k);
      changes[start + k] = changes[start + k]! + carried + share - past;
      carried = past;
      a = b;
    }
    const end = Math.ceil(right);
    changes[start + end] = changes[start + end]! + carried;
  }
}
