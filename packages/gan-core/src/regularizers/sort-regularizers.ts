import type { GradientPenalty, InstanceNoise, Regularizer, SpectralNorm, WeightClip } from "./regularizer.ts";

/** A run's regularizers, each where it acts. */
interface SortedRegularizers {
  readonly penalties: readonly GradientPenalty[];
  readonly spectralNorm?: SpectralNorm;
  readonly weightClip?: WeightClip;
  /** The longest gradient each player may have. */
  readonly gradientClip: { readonly generator?: number; readonly discriminator?: number };
  readonly instanceNoise?: InstanceNoise;
}

/** What a batch must hold for them, beyond real points and latents. */
export interface BatchNeeds {
  readonly mix: boolean;
  readonly around: boolean;
  readonly noise: boolean;
}

/**
 * Penalties add up, so there may be any number of them. Of the others there is at most one of a kind (gradient clipping:
 * one for each player): the second clip would undo the first, a matrix divided by its norm twice is divided once, and
 * two noises are one of another size.
 *
 * @throws RangeError naming the second of a kind: `regularizers[1] must be the only "weight-clip", got a second.`
 */
export function sortRegularizers(regularizers: readonly Regularizer[]): SortedRegularizers {
  const penalties: GradientPenalty[] = [];
  const single: { -readonly [K in "spectralNorm" | "weightClip" | "instanceNoise"]?: SortedRegularizers[K] } = {};
  const gradientClip: { generator?: number; discriminator?: number } = {};
  regularizers.forEach((regularizer, i) => {
    switch (regularizer.kind) {
      case "gradient-penalty":
        penalties.push(regularizer);
        break;
      case "spectral-norm":
        single.spectralNorm = first(i, single.spectralNorm, regularizer);
        break;
      case "weight-clip":
        single.weightClip = first(i, single.weightClip, regularizer);
        break;
      case "instance-noise":
        single.instanceNoise = first(i, single.instanceNoise, regularizer);
        break;
      case "gradient-clip":
        for (const player of regularizer.players) {
          if (gradientClip[player] !== undefined) refuseSecond(i, `"gradient-clip" of the ${player}`);
          gradientClip[player] = regularizer.norm;
        }
    }
  });
  return { penalties, ...single, gradientClip };
}

export function batchNeeds({ penalties, instanceNoise }: SortedRegularizers): BatchNeeds {
  return {
    mix: penalties.some(({ where }) => where === "between"),
    around: penalties.some(({ where }) => where === "around-real"),
    noise: instanceNoise !== undefined,
  };
}

function first<T extends Regularizer>(i: number, before: T | undefined, regularizer: T): T {
  if (before !== undefined) refuseSecond(i, `"${regularizer.kind}"`);
  return regularizer;
}

function refuseSecond(i: number, what: string): never {
  throw new RangeError(`regularizers[${i}] must be the only ${what}, got a second.`);
}
