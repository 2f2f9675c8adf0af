import { type AnyEntry, define } from "../define.ts";
import type { Rng } from "../random/rng.ts";

/** What the generator is fed. Coordinates are independent and alike. */
export interface Latent {
  /** Numbers per latent. */
  readonly dims: number;
  /** Draws n latents (n · dims floats), into `out` if one is given. */
  sample(n: number, rng: Rng, out?: Float32Array): Float32Array;
  /**
   * Inverse distribution function of one coordinate, for u in (0, 1). A grid evenly spaced in u cuts latent space
   * into cells of equal probability, so that the generator's sheet shows true density as 1 ÷ area.
   */
  quantile(u: number): number;
}

export const defineLatent = /* @__PURE__ */ define<Latent>();
export type LatentEntry = AnyEntry<Latent>;
