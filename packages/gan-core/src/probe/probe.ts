import type { Estimate } from "../divergences/divergence.ts";

/** What to look at. Only what is asked for is computed, and nothing of it touches training. */
export interface ProbeRequest {
  /**
   * Look at the moving average of the generator in its place: see `ema` of the config. The generator itself where there
   * is none.
   */
  readonly average?: boolean;
  /** Draw this many real points. */
  readonly real?: { readonly count: number };
  /** Make this many fakes, from the same latents every time. */
  readonly fake?: { readonly count: number };
  /** The discriminator over the square [−extent, extent]², in size × size cells. Two-dimensional data only. */
  readonly field?: { readonly size: number; readonly extent?: number };
  /** The generator's image of a grid over latent space, cells a side. Two-dimensional data only. */
  readonly manifold?: { readonly cells: number };
  /** Which way the first `count` fakes would move to lower the generator's loss. */
  readonly gradients?: { readonly count: number };
  /** How the first `count` fakes are shared among the modes of the real data. For data without modes: nothing. */
  readonly modes?: { readonly count: number };
  /** Distances between `count` real points and as many fakes. */
  readonly divergences?: { readonly ids: readonly string[]; readonly count: number };
}

export interface ProbeResult {
  readonly iteration: number;
  readonly real?: Cloud;
  readonly fake?: Cloud & { readonly latents: Float32Array };
  readonly field?: Field;
  readonly manifold?: Manifold;
  readonly gradients?: Gradients;
  /** Absent where the data have no modes. */
  readonly modes?: ModeShares;
  readonly divergences?: Readonly<Record<string, Measured>>;
}

export interface Cloud {
  /** Flat, row-major. */
  readonly points: Float32Array;
  /** How real the discriminator judges each point, in [0, 1]. */
  readonly verdicts: Float32Array;
}

export interface Field {
  readonly size: number;
  readonly extent: number;
  /** How real each cell's centre is judged, in [0, 1]. Row 0 is the lowest y; within a row x grows. */
  readonly values: Float32Array;
}

export interface Manifold {
  /** Vertices a side: cells + 1. */
  readonly columns: number;
  /** 1 when the latent is one-dimensional: the sheet is a curve. */
  readonly rows: number;
  /** Share of the generator's probability in each cell; the same for all. */
  readonly cellMass: number;
  /** columns · rows points of data space. Row-major. */
  readonly vertices: Float32Array;
  /** The same vertices before the generator moved them: their first two latent coordinates. */
  readonly latents: Float32Array;
  /** True when latent space has more than two dimensions and this is the slice through its median. */
  readonly slice: boolean;
}

export interface Gradients {
  readonly points: Float32Array;
  /** −∂ℓ/∂x of the generator's loss ℓ on each point, unscaled. */
  readonly vectors: Float32Array;
}

/**
 * Of k modes, in the order of the distribution's own. A fake belongs to its nearest mode if it is closer to it than three
 * standard deviations, axis by axis, and to none otherwise: the rule of VEEGAN (https://arxiv.org/abs/1705.07761) and
 * PacGAN (https://arxiv.org/abs/1712.04086). One fake covers a mode, so ask for many more than there are modes.
 */
export interface ModeShares {
  /** Each mode's share of all fakes, in [0, 1]; they add up to `highQuality`. */
  readonly shares: Float32Array;
  /** 1 for a mode with at least one fake, 0 for others: `modes-covered` is their sum. */
  readonly covered: Uint8Array;
  /** The share of the fakes that belong to a mode, in [0, 1]: `high-quality`. */
  readonly highQuality: number;
}

export interface Measured extends Estimate {
  /** What two samples of the real data of this size give: no generator can be told to do better. */
  readonly floor: number;
  readonly count: number;
}
