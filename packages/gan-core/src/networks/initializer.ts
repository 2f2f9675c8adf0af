import { type AnyEntry, define } from "../define.ts";
import type { Rng } from "../random/rng.ts";

export interface LayerShape {
  readonly fanIn: number;
  readonly fanOut: number;
  /** 0 for the layer that reads the input. */
  readonly index: number;
}

/** How a layer's weights begin. Biases begin at 0. */
export interface Initializer {
  /** Fills fanIn · fanOut weights, row-major [fanIn][fanOut]. */
  fill(weights: Float32Array, shape: LayerShape, rng: Rng): void;
}

export const defineInitializer = /* @__PURE__ */ define<Initializer>();
export type InitializerEntry = AnyEntry<Initializer>;
