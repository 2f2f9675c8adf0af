import type { Rgba } from "../color/parse.ts";
import type { Context2D } from "../layer.ts";

const SUB = 4; // a dot's place is held to a quarter of a device pixel

/** Discs of one size and colour on one sheet of device pixels, each over those before it. */
export interface Dots {
  /** Device pixels. A place that is none, or off the sheet, draws nothing. */
  add(x: number, y: number): void;
  clear(): void;
  /** Brings what has changed since the last time to the context, in whole device pixels. */
  flush(context: Context2D, color: Rgba): void;
}

/**
 * A canvas takes several microseconds for an arc. These are stamped into an array instead, a hundred thousand within a
 * few frames: opacity s over opacity a makes a + (1 − a) s.
 */
export function createDots(width: number, height: number, radius: number, opacity: number): Dots {
  const sheet = new Float32Array(width * height);
  const side = 2 * Math.ceil(radius + 1) + 1;
  const stamps = createStamps(side, radius, opacity);
  const stale = { left: 0, top: 0, right: width, bottom: height };

  return {
    add(x, y) {
      const [cellX, cellY] = [Math.floor(x), Math.floor(y)];
      const [left, top] = [cellX - (side >> 1), cellY - (side >> 1)];
      if (!(left + side > 0 && left < width && top + side > 0 && top < height)) return;
      const stamp = stamps[SUB * Math.floor(SUB * (y - cellY)) + Math.floor(SUB * (x - cellX))]!;
      const [fromX, toX] = [Math.max(0, left), Math.min(width, left + side)];
      const [fromY, toY] = [Math.max(0, top), Math.min(height, top + side)];
      for (let py = fromY; py < toY; py++) {
        const offset = side * (py - top) - left;
        for (let px = fromX; px < toX; px++) {
          const at = py * width + px;
          sheet[at]! += (1 - sheet[at]!) * stamp[offset + px]!;
        }
      }
      if (fromX < stale.left) stale.left = fromX;
      if (fromY < stale.top) stale.top = fromY;
      if (toX > stale.right) stale.right = toX;
      if (toY > stale.bottom) stale.bottom = toY;
    },
    clear() {
      sheet.fill(0);
      Object.assign(stale, { left: 0, top: 0, right: width, bottom: height });
    },
    flush(context, [r, g, b, a]) {
      const { left, top, right, bottom } = stale;
      if (!(right > left && bottom > top)) return;
      const image = context.createImageData(right - left, bottom - top);
      const { data } = image;
      for (let y = top, k = 0; y < bottom; y++) {
        for (let x = left; x < right; x++, k += 4) {
          data[k] = r;
          data[k + 1] = g;
          data[k + 2] = b;
          data[k + 3] = 255 * a * sheet[y * width + x]!;
        }
      }
      context.putImageData(image, left, top);
      Object.assign(stale, { left: width, top: height, right: 0, bottom: 0 });
    },
  };
}

/** The disc's opacity on a square of pixels, for each place its centre may have in the middle one. */
function createStamps(side: number, radius: number, opacity: number): Float32Array[] {
  return Array.from({ length: SUB * SUB }, (_, place) => {
    const centerX = (side >> 1) + ((place % SUB) + 0.5) / SUB;
    const centerY = (side >> 1) + (Math.floor(place / SUB) + 0.5) / SUB;
    return Float32Array.from({ length: side * side }, (__, i) => {
      const distance = Math.hypot((i % side) + 0.5 - centerX, Math.floor(i / side) + 0.5 - centerY);
      return opacity * Math.max(0, Math.min(1, radius + 0.5 - distance));
    });
  });
}
