import { tokens } from "./color/tokens.ts";
import type { HeatmapOptions } from "./layers/heatmap.ts";
import type { ManifoldOptions } from "./layers/manifold-options.ts";
import type { PointsOptions } from "./layers/points-options.ts";
import type { VectorsOptions } from "./layers/vectors-options.ts";

/**
 * How the Lab draws what it shows: options for the layers, each kind of mark told from the others by shape as well as
 * by colour. `points(marks.real)`, or `points({ ...marks.real, radius: 2 })` for a small picture.
 */
export const marks = {
  /** For `points`: green discs of 2.5 pixels, with a ring of paper. */
  real: { noun: "real points", fill: tokens.real, shape: "disc", radius: 2.5, halo: tokens.plate, haloWidth: 0.8 },
  /** For `points`: purple diamonds of 3.1 pixels, with a ring of paper. */
  fake: { noun: "fakes", fill: tokens.fake, shape: "diamond", radius: 3.1, halo: tokens.plate, haloWidth: 0.8 },
  /** For `vectors`: pink arrows. */
  gradients: { stroke: tokens.gradient, width: 1.3, head: 4.5 },
  /** For `manifold`: the generator's sheet. */
  sheet: { fill: tokens.generator, minOpacity: 0.07, maxOpacity: 0.34, every: 2 },
  /** For `heatmap`: the discriminator's field; what it cannot tell is left blank. */
  field: { low: tokens.fieldFake, mid: "transparent", high: tokens.fieldReal, exponent: 0.8 },
} as const satisfies {
  readonly real: PointsOptions;
  readonly fake: PointsOptions;
  readonly gradients: VectorsOptions;
  readonly sheet: ManifoldOptions;
  readonly field: HeatmapOptions;
};
