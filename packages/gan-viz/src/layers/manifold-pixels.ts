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
  // What each edge adds, from the vertex to the one right of it and to the one below it: quads share their edges.
  let across = new Float64Array(0);
  let down = new Float64Array(0);

  return (context, { columns, rows, points: p }, shade, color, frame, slot) => {
    const raster = slot.open(context, frame.plot, 1);
    if (raster === undefined) return false;
    const { width, height } = raster;
    if (cover?.width !== width || cover.height !== height) cover = createCoverage(width, height);

    if (placed.length !== p.length) {
      placed = new Float64Array(p.length);
      across = new Float64Array(p.length / 2);
      down = new Float64Array(p.length / 2);
    } else {
      across.fill(0);
      down.fill(0);
    }
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
        // Both triangles, on either side of the cut a c or b d; of a quad that lies flat they go the same way round.
        const turnA = quad.cutAC ? turn(placed, a, b, c) : turn(placed, a, b, d);
        const turnC = quad.cutAC ? turn(placed, a, c, d) : turn(placed, b, c, d);
        // What lies flat may have a triangle without area, which has no way round of its own.
        const flat = turnA + turnC >= 0 ? depth : -depth;
        const atA = quad.folded ? (turnA >= 0 ? depth : -depth) : flat;
        const atC = quad.folded ? (turnC >= 0 ? depth : -depth) : flat;
        // Edges a b, b c, c d and d a; those of the grid run right and down, so the last two are taken backwards.
        across[a] = across[a]! + atA;
        down[b] = down[b]! + (quad.cutAC ? atA : atC);
        across[d] = across[d]! - atC;
        down[a] = down[a]! - (quad.cutAC ? atC : atA);
        if (atA === atC) continue;
        cover.weight = atA - atC; // along the cut, there and back
        if (quad.cutAC) addEdge(cover, placed, c, a);
        else addEdge(cover, placed, b, d);
      }
    }
    for (let i = 0; i < across.length; i++) {
      if (across[i] !== 0) {
        cover.weight = across[i]!;
        addEdge(cover, placed, i, i + 1);
      }
      if (down[i] !== 0) {
        cover.weight = down[i]!;
        addEdge(cover, placed, i, i + columns);
      }
    }
    const word = wordOf(color);
    resolve(cover, raster.words, word & 0xffffff, top, bottom);
    context.globalAlpha = (word >>> 24) / 255;
    slot.show(context, 0, top, width, bottom);
    return true;
  };
}

/** Twice the area of a triangle, above zero if it goes around clockwise on the screen. A sheet may be seen from behind. */
function turn(p: Float64Array, a: number, b: number, c: number): number {
  const x = p[2 * a]!;
  const y = p[2 * a + 1]!;
  return (p[2 * b]! - x) * (p[2 * c + 1]! - y) - (p[2 * c]! - x) * (p[2 * b + 1]! - y);
}

/** Turns depths into pixels, and leaves the coverage empty. */
function resolve(cover: Coverage, words: Int32Array, color: number, top: number, bottom: number): void {
  const { width, changes, stride } = cover;
  for (let row = top; row < bottom; row++) {
    const start = row * stride;
    const shift = row * width - start;
    let depth = 0.5 * (DEEPEST / STEPS); // rounds to the nearest step
    let word = 0;
    for (let at = start; at < start + width; at++) {
      const change = changes[at]!;
      if (change !== 0) {
        depth += change;
        const step = (depth * (STEPS / DEEPEST)) | 0;
        word = step > 0 ? OPACITY[Math.min(step, STEPS)]! | color : 0;
      }
      if (word !== 0) words[at + shift] = word;
    }
  }
  changes.fill(0, top * stride, bottom * stride);
}
