import { allEntries } from "../all-entries.ts";
import type { Player, PlayerState } from "../engines/engine.ts";
import { createRng } from "../random/rng.ts";
import { settings } from "../training/assemble.ts";
import type { RunConfig } from "../training/config.ts";
import type { Checkpoint } from "../training/gan.ts";
import { foldInput, type OriginalLayer, toParameters } from "./original-layers.ts";
import { readOriginalTopology } from "./original-topology.ts";
import { readOriginalWeights } from "./original-weights.ts";
import { parseObject } from "./parse-object.ts";

export interface OriginalOptions {
  /** Of the run to go on with: the original has none. 1 by default. */
  readonly seed?: number;
  /**
   * Points that were drawn, x0, y0, x1, y1, … in our square [−1, 1]²: a point (x′, y′) of the original's is
   * (2x′ − 1, 2y′ − 1). Needed where the file says "drawing", as it holds none of them; heeded nowhere else.
   */
  readonly drawing?: readonly number[] | Float32Array;
}

/** A model of the original GAN Lab, in our coordinates. */
export interface SavedOriginal {
  readonly config: RunConfig;
  /** Laid out as a checkpoint's. */
  readonly parameters: Readonly<Record<Player, Float32Array>>;
  /** To be restored into `createGan(config)`: these parameters, at the iteration they were saved at. */
  readonly checkpoint: Checkpoint;
  /** What is not as it was in the original, each in a sentence. */
  readonly differences: readonly string[];
}

/**
 * Reads a model that the original GAN Lab (Kahng et al. 2019, https://arxiv.org/abs/1809.01587) saved: the text, or
 * the parsed value, of its .json, and the bytes or floats of its .weights.bin.
 *
 * The original lives in [0, 1]² and feeds its generator latents around ½; here data live in [−1, 1]² and latents around
 * 0. The maps between are folded into the networks, which so compute what they did there:
 *
 *   x = 2x′ − 1      D(x) = D′(x′) before its sigmoid      G(z) = 2 G′(z′) − 1
 *   z′ = ½ + z/2 for uniform latents, ½ + z/4 for Gaussian ones
 *
 * Exact but for one rounding to 32 bits of each bias of the first layers. What can not be the same, `differences` says.
 *
 * @throws RangeError for a file that is not such a model, or not whole, naming the place:
 * `original: weights must hold 876 bytes, as the manifest says, got 872.`
 */
export function readOriginal(
  json: unknown,
  weights: ArrayBuffer | Uint8Array | Float32Array,
  options: OriginalOptions = {},
): SavedOriginal {
  const file = parseObject("original: json", json);
  const { config, iteration, latentScale, differences } = readOriginalTopology(file["modelTopology"], options);
  const layers = readOriginalWeights(file["weightsManifest"], weights, {
    generator: [config.latent.params!["dims"] as number, ...config.generator.hidden, 2],
    discriminator: [2, ...config.discriminator.hidden, 1],
  });
  const parameters = {
    generator: fold(layers.generator, latentScale),
    discriminator: fold(layers.discriminator, 0.5),
  };
  return { config, parameters, checkpoint: freshCheckpoint(config, parameters, iteration), differences };
}

/** The parameters of a network whose input, before, was ½ + scale times what it is now. */
function fold([first, ...others]: readonly OriginalLayer[], scale: number): Float32Array {
  return toParameters([foldInput(first!, { center: 0.5, scale }), ...others]);
}

/** What a new run of this config would be at its start, were its networks these and its count this. */
function freshCheckpoint(config: RunConfig, parameters: SavedOriginal["parameters"], iteration: number): Checkpoint {
  const { optimizers } = settings(allEntries, config);
  const root = createRng(config.seed);
  const player = (name: Player): PlayerState => ({
    parameters: parameters[name].slice(),
    slots: Array.from({ length: optimizers[name].slotCount }, () => new Float32Array(parameters[name].length)),
    steps: 0,
  });
  return {
    version: 1,
    config,
    iteration,
    players: { generator: player("generator"), discriminator: player("discriminator") },
    random: {
      data: root.fork("data").save(),
      latent: root.fork("latent").save(),
      mix: root.fork("mix").save(),
    },
  };
}
