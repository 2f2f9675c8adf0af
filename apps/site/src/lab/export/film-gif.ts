import { applyPalette, GIFEncoder, quantize } from "gifenc";
import type { FilmCanvas, FilmEncoder } from "./film.ts";

/** What a GIF takes from a canvas. */
type Painted = Pick<FilmCanvas, "width" | "height"> & { getContext(id: "2d", options: object): unknown };

/** A GIF that plays for ever, each frame with the 256 colours that suit it. For browsers that encode no video. */
export function gifEncoder(canvas: Painted): FilmEncoder {
  const context = canvas.getContext("2d", { willReadFrequently: true }) as Pick<
    CanvasRenderingContext2D,
    "getImageData"
  >;
  const gif = GIFEncoder();
  return {
    get bytes() {
      return gif.bytesView().length;
    },
    async add(at, duration) {
      const { width, height } = canvas;
      const { data } = context.getImageData(0, 0, width, height);
      const palette = quantize(data, 256);
      // Delays are whole hundredths: from one rounded moment to the next, so that a long film keeps its length.
      const delay = 10 * (hundredths(at + duration) - hundredths(at));
      gif.writeFrame(applyPalette(data, palette), width, height, { palette, delay });
    },
    finish: async () => {
      gif.finish();
      return new Blob([gif.bytes()], { type: "image/gif" });
    },
    cancel: async () => gif.reset(),
  };
}

function hundredths(seconds: number): number {
  return Math.round(100 * seconds);
}
