import { createWords } from "../color/word.ts";
import { addEdge, type Coverage, createCoverage } from "../geometry/coverage.ts";
import type { Grid } from "../geometry/grid.ts";
import { measureCell, type Quad } from "../geometry/quad.ts";
import type { RasterSlot } from "../geometry/raster.ts";
import type { Context2D, Frame } from "../layer.ts";

/** How a quad of that area, in CSS pixels squared, is shaded: its opacity. */
export type Shade = (area: number) => number;

/** Draws the quads by writing their pixels. Returns false, having drawn nothing, where pixels cannot be written. */
export type QuadPainter = (
  context: Context2D,
  grid: Grid,
  shade: Shade,
  color: string,
  frame: Frame,
  slot: RasterSlot,
) => boolean;

// Opacity of colour laid over itself is 1 − e^−depth, and depths add. Deeper than this, it is 255 of 255.
const DEEPEST = 7;
const STEPS = 2048;
/** Opacity in 255ths, in the high byte of a pixel, by depth. */
const OPACITY = Int32Array.from(
  { length: STEPS + 1 },
  (_, i) => Math.round(255 * (1 - Math.exp((-i * DEEPEST) / STEPS))) << 24,
);

/**
 * Where quads of one colour lie over each other, what is left to shine through is multiplied, 1 − Π(1 − opacityᵢ), in
 * any order: the logarithms of it add up. So all quads are added first, and turned into opacity once.
 */
export function createQuadPainter(): QuadPainter {
  const quad: Quad = { area: 0, folded: false, cutAC: true };
  const wordOf = createWords();
  let cover: Coverage | undefined;
  let placed = new Float64Array(0);

  return (context, { columns, rows, points: p }, shade, color, frame, slot) => {
    const raster = slot.open(context, frame.plot, 1);
    if (raster === undefined) return false;
    const { width, height } = raster;
    if (cover?.width !== width || cover.height !== height) cover = createCoverage(width, height);

    if (placed.length !== p.length) placed = new Float64Array(p.length);
    for (let i = 0; i < p.length; i += 2) {
      placed[i] = p[i]! * raster.scaleX + raster.offsetX;
      placed[i + 1] = p[i + 1]! * raster.scaleY + raster.offsetY;
    }

    let top = height;
    let bottom = 0;
    for (let row = 0; row + 1 < rows; row++) {
      for (let column = 0; column + 1 < columns; column++) {
        const a = row * columns + column;
        const b = a + 1;
        const d = a + columns;
        const c = d + 1;
        measureCell(quad, p, a, columns);
        if (!Number.isFinite(quad.area)) continue;
        const upper = Math.min(placed[2 * a + 1]!, placed[2 * b + 1]!, placed[2 * c + 1]!, placed[2 * d + 1]!);
        const lower = Math.max(placed[2 * a + 1]!, placed[2 * b + 1]!, placed[2 * c + 1]!, placed[2 * d + 1]!);
        if (!(lower > 0 && upper < height)) continue;
        top = Math.min(top, Math.max(0, Math.floor(upper)));
        bottom = Math.max(bottom, Math.min(height, Math.ceil(lower)));
        const depth = Math.min(DEEPEST, -Math.log(1 - shade(quad.area)));
        if (!quad.folded) {
          cover.weight = isClockwise(placed, a, b, c, d) ? depth : -depth;
          addEdge(cover, placed, a, b);
          addEdge(cover, placed, b, c);
          addEdge(cover, placed, c, d);
          addEdge(cover, placed, d, a);
        } else {
          // Two triangles, on either side of the cut: a c, or b d.
          const p0 = quad.cutAC ? a : b;
          const p1 = quad.cutAC ? b : c;
          const p2 = quad.cutAC ? c : d;
          const p3 = quad.cutAC ? d : a;
          cover.weight = isClockwise(placed, p0, p1, p2, p0) ? depth : -depth;
          addEdge(cover, placed, p0, p1);
          addEdge(cover, placed, p1, p2);
          addEdge(cover, placed, p2, p0);
          cover.weight = isClockwise(placed, p0, p2, p3, p0) ? depth : -depth;
          addEdge(cover, placed, p0, p2);
          addEdge(cover, placed, p2, p3);
          addEdge(cover, placed, p3, p0);
        }
      }
    }
    const word = wordOf(color);
    resolve(cover, raster.words, word & 0xffffff, top, bottom);
    context.globalAlpha = (word >>> 24) / 255;
    slot.show(context, 0, top, width, bottom);
    return true;
  };
}

/** Which way round four corners go on the screen, or three, the first named twice. A sheet may be seen from behind. */
function isClockwise(p: Float64Array, a: number, b: number, c: number, d: number): boolean {
  const acX = p[2 * c]! - p[2 * a]!;
  const acY = p[2 * c + 1]! - p[2 * a + 1]!;
  const bdX = p[2 * d]! - p[2 * b]!;
  const bdY = p[2 * d + 1]! - p[2 * b + 1]!;
  return acX * bdY - bdX * acY >= 0;
}

/** Turns depths into pixels, and leaves the coverage empty. */
function resolve(cover: Coverage, words: Int32Array, color: number, top: number, bottom: number): void {
  const { width, changes, stride } = cover;
  for (let row = top; row < bottom; row++) {
    const at = row * stride;
    let depth = 0.5 * (DEEPEST / STEPS); // rounds to the nearest step
    for (let column = 0; column < width; column++) {
      const change = changes[at + column]!;
      if (change !== 0) depth += change;
      const step = (depth * (STEPS / DEEPEST)) | 0;
      if (step > 0) words[row * width + column] = OPACITY[Math.min(step, STEPS)]! | color;
    }
  }
  changes.fill(0, top * stride, bottom * stride);
}
