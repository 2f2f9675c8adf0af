import { checkAtLeast, checkPositive, checkRange, checkText, refuse } from "../check.ts";

export interface VectorsOptions {
  /** Colour of shafts and heads. Defaults to the colour of the canvas's text. */
  readonly stroke?: string;
  /** Of the shaft, in CSS pixels. Defaults to 1.3. */
  readonly width?: number;
  /** Length of the head, in CSS pixels. Defaults to 4.5; arrows shorter than twice this get a smaller one. */
  readonly head?: number;
  /**
   * Length to draw for a vector of magnitude m, both in units of data space. Defaults to 0.13·m / (1 + 0.35·m):
   * small vectors in proportion, large ones held below 0.13 / 0.35 = 0.37. "auto" draws all in proportion, such that
   * nine in ten are at most `typical` long, whatever their scale. Only arrows are rescaled, never the data.
   */
  readonly length?: "auto" | ((magnitude: number) => number);
  /** What "auto" makes of the 90th percentile of magnitudes, in CSS pixels. Defaults to 28. */
  readonly typical?: number;
  /** CSS pixels below which an arrow is not drawn, for its direction could not be seen. Defaults to 2. */
  readonly shortest?: number;
  /** CSS pixels at which an arrow's length is held. Defaults to Infinity, and to 2 · `typical` with "auto". */
  readonly longest?: number;
  /**
   * CSS pixels between starts below which arrows are left out, so that those that remain can be told apart: of those
   * in a square of this side, the first is drawn. Defaults to 0: all are.
   */
  readonly spacing?: number;
  /** Writes beside an arrow in a corner what its length means. Defaults to none; true writes the number alone. */
  readonly legend?: boolean | ((magnitude: string) => string);
  /** Size of the legend's text, in CSS pixels. Defaults to 11. */
  readonly fontSize?: number;
  /** In [0, 1]. Defaults to 1. */
  readonly opacity?: number;
}

/** The options with their defaults, checked. */
export interface VectorsStyle {
  readonly stroke: string;
  readonly width: number;
  readonly head: number;
  readonly length: "auto" | ((magnitude: number) => number);
  readonly typical: number;
  readonly shortest: number;
  readonly longest: number;
  readonly spacing: number;
  readonly legend: ((magnitude: string) => string) | undefined;
  readonly fontSize: number;
  readonly opacity: number;
}

export function resolveVectors(options: VectorsOptions): VectorsStyle {
  const { stroke = "currentColor", width = 1.3, head = 4.5, length = compress, opacity = 1 } = options;
  const { typical = 28, shortest = 2, spacing = 0, legend = false, fontSize = 11 } = options;
  const { longest = length === "auto" ? 2 * typical : Infinity } = options;
  checkText("vectors", "stroke", stroke);
  checkPositive("vectors", "width", width);
  checkAtLeast("vectors", "head", head, 0);
  checkRange("vectors", "opacity", opacity, 0, 1);
  if (typeof length !== "function" && length !== "auto") {
    refuse("vectors", 'length must be "auto" or a function of the magnitude', length);
  }
  checkPositive("vectors", "typical", typical);
  checkAtLeast("vectors", "shortest", shortest, 0);
  checkRange("vectors", "longest", longest, shortest, Infinity);
  checkAtLeast("vectors", "spacing", spacing, 0);
  checkPositive("vectors", "fontSize", fontSize);
  if (typeof legend !== "boolean" && typeof legend !== "function") {
    refuse("vectors", "legend must be true, false or a function of the number", legend);
  }
  const words = typeof legend === "function" ? legend : legend ? (magnitude: string) => magnitude : undefined;
  return { stroke, width, head, length, typical, shortest, longest, spacing, legend: words, fontSize, opacity };
}

function compress(magnitude: number): number {
  return (0.13 * magnitude) / (1 + 0.35 * magnitude);
}
