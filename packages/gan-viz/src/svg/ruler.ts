import { createScratch } from "../geometry/scratch.ts";
import { baselineShift, estimateWidth, parseFont } from "./text.ts";

/** Says how large text comes out, in CSS pixels. Fonts are as in `context.font`. */
export interface Ruler {
  width(text: string, font: string): number;
  /** How far below its point a text's line lies, for a `context.textBaseline`. */
  shift(baseline: string, font: string): number;
}

/** The browser's own, where there is a browser; one that estimates elsewhere. */
export function createRuler(): Ruler {
  if (typeof OffscreenCanvas === "undefined" && typeof document === "undefined") return estimates;
  const { context } = createScratch(1, 1);

  function ascent(baseline: CanvasTextBaseline, font: string): number {
    context.font = font;
    context.textBaseline = baseline;
    return context.measureText("x").fontBoundingBoxAscent;
  }

  return {
    width(text, font) {
      context.font = font;
      return context.measureText(text).width;
    },
    shift(baseline, font) {
      const shift = ascent("alphabetic", font) - ascent(baseline as CanvasTextBaseline, font);
      return Number.isFinite(shift) ? shift : estimates.shift(baseline, font);
    },
  };
}

/** A ruler for where no font can be measured. */
export const estimates: Ruler = {
  width: (text, font) => estimateWidth(text, parseFont(font)),
  shift: (baseline, font) => baselineShift(baseline, parseFont(font)),
};
