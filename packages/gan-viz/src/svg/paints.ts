import { parseColor } from "../color/parse.ts";
import type { Matrix } from "./matrix.ts";
import { decimal, element } from "./write.ts";

/** A gradient or pattern: what it writes among the definitions, once, under an id. */
export interface Paint {
  define(id: string, matrix: Matrix): string;
}

/** A gradient as a canvas makes it; `shape` holds the element's name and its own attributes. */
export function createGradient(
  name: "linearGradient" | "radialGradient",
  shape: Readonly<Record<string, number>>,
): Paint & CanvasGradient {
  let stops = "";
  return {
    addColorStop(offset, color) {
      const { paint, opacity } = splitColor(color);
      stops += element("stop", { offset: decimal(offset, 4), "stop-color": paint, "stop-opacity": opacity });
    },
    define(id, matrix) {
      const numbers = Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, decimal(value, 3)]));
      const placed = { gradientUnits: "userSpaceOnUse", gradientTransform: writeMatrix(matrix) };
      return element(name, { id, ...placed, ...numbers }, stops);
    },
  };
}

/** A picture repeated in both directions from the origin. */
export function createTiling(href: string, width: number, height: number): Paint & CanvasPattern {
  const size = { width: decimal(width, 3), height: decimal(height, 3) };
  return {
    setTransform() {},
    define: (id, matrix) =>
      element(
        "pattern",
        { id, patternUnits: "userSpaceOnUse", ...size, patternTransform: writeMatrix(matrix) },
        element("image", { href, ...size }),
      ),
  };
}

/** A colour and its opacity apart, as every reader of SVG understands them; opacity undefined for 1. */
export function splitColor(css: string, alpha = 1): { paint: string; opacity: string | undefined } {
  let [paint, opacity] = [css, alpha];
  try {
    const [r, g, b, a] = parseColor(css);
    paint = `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
    opacity *= a;
  } catch {
    // a colour by name, or of a kind that only browsers read
  }
  return { paint, opacity: opacity === 1 ? undefined : decimal(opacity, 4) };
}

/** The map as SVG writes it; undefined if it leaves everything in place. */
export function writeMatrix(matrix: Matrix): string | undefined {
  const text = matrix.map((value) => decimal(value, 4)).join(" ");
  return text === "1 0 0 1 0 0" ? undefined : `matrix(${text})`;
}
