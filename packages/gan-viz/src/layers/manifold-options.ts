import { checkAtLeast, checkPositive, checkRange, checkText, checkWhole } from "../check.ts";

export interface ManifoldOptions {
  /** Colour of the sheet. Defaults to the colour of the canvas's text. */
  readonly fill?: string;
  /** Colour of the grid's lines and of a curve. Defaults to `fill`. */
  readonly stroke?: string;
  /** Opacity of the sparsest quads, in [0, 1]. Defaults to 0.07. */
  readonly minOpacity?: number;
  /** Opacity of the densest quads, in [0, 1]. Defaults to 0.34; more lets squeezed parts hide what is below. */
  readonly maxOpacity?: number;
  /** How many times denser than mass spread evenly over the frame a quad is when half opaque. Defaults to 8. */
  readonly halfDensity?: number;
  /** A line every so many rows and columns. Defaults to 2; 0 draws none. */
  readonly every?: number;
  /** CSS pixels. Defaults to 0.75. */
  readonly lineWidth?: number;
  /** In [0, 1]. Defaults to 0.34. */
  readonly lineOpacity?: number;
  /** Width of a curve, in CSS pixels. Defaults to 1.6. */
  readonly curveWidth?: number;
  /** Radius of a dot on each vertex of a curve, in CSS pixels; equal mass lies between dots. Defaults to 0: none. */
  readonly dotRadius?: number;
}

/** The options with their defaults. */
export type ManifoldStyle = Required<ManifoldOptions>;

/** Checks the options and fills in the defaults. */
export function resolveManifold(options: ManifoldOptions): ManifoldStyle {
  const { fill = "currentColor", stroke = fill, every = 2, halfDensity = 8 } = options;
  const { minOpacity = 0.07, maxOpacity = 0.34, lineOpacity = 0.34 } = options;
  const { lineWidth = 0.75, curveWidth = 1.6, dotRadius = 0 } = options;
  checkText("manifold", "fill", fill);
  checkText("manifold", "stroke", stroke);
  checkRange("manifold", "maxOpacity", maxOpacity, 0, 1);
  checkRange("manifold", "minOpacity", minOpacity, 0, maxOpacity);
  checkRange("manifold", "lineOpacity", lineOpacity, 0, 1);
  checkPositive("manifold", "halfDensity", halfDensity);
  checkWhole("manifold", "every", every, 0);
  checkPositive("manifold", "lineWidth", lineWidth);
  checkPositive("manifold", "curveWidth", curveWidth);
  checkAtLeast("manifold", "dotRadius", dotRadius, 0);
  return {
    fill,
    stroke,
    every,
    halfDensity,
    minOpacity,
    maxOpacity,
    lineOpacity,
    lineWidth,
    curveWidth,
    dotRadius,
  };
}
