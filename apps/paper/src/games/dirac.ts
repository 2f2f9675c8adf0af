import { createRng, curveSlope, type Loss, type Regularizer } from "gan-core";
import type { Game, Point } from "./game.ts";

export interface DiracOptions {
  readonly loss: Loss;
  /** A gradient penalty, weight clipping, instance noise; none by default. */
  readonly regularizers?: readonly Regularizer[];
  /** Of the instance noise. 1 by default. */
  readonly seed?: number;
}

/** Draws of instance noise averaged over for each slope, as in the authors' code. */
const draws = 1000;

/**
 * The Dirac-GAN: all real points are at 0, all fakes at θ, and the discriminator is the line
 *
 *   D(x) = −ψ x
 *
 * so that L_D and L_G are gan-core's losses of r = D(0) and f = D(θ), and the players rest at θ = ψ = 0. The sign is
 * there because the paper's discriminator is large on fakes and gan-core's on real points; with it the two are the same
 * trajectory. D's gradient is −ψ wherever a penalty looks, so that a penalty adds penalty(|ψ|) to L_D. With instance
 * noise, slopes are means over 1000 draws of the noise for each.
 *
 * Refuses a loss that compares real with fake outputs, and a regularizer that means nothing for one number.
 *
 * Reference: Mescheder et al. 2018, Which Training Methods for GANs Do Actually Converge?, definition 2.1,
 * https://arxiv.org/abs/1801.04406
 */
export function diracGame({ loss, regularizers = [], seed = 1 }: DiracOptions): Game {
  if (loss.compare !== "none") throw new RangeError(`dirac: loss.compare must be "none", got "${loss.compare}".`);
  const rng = createRng(seed).fork("noise");
  let sigma = 0;
  let limit = Number.POSITIVE_INFINITY;
  const penalties = regularizers.flatMap((regularizer) => {
    switch (regularizer.kind) {
      case "gradient-penalty":
        return [regularizer.penalty];
      case "instance-noise":
        sigma = regularizer.sigma;
        return [];
      case "weight-clip":
        limit = regularizer.limit;
        return [];
      default:
        throw new RangeError(`dirac: regularizers must act on one number, got "${regularizer.kind}".`);
    }
  });

  /** The mean of a slope over the points at `at`, blurred. */
  function mean(at: number, slope: (x: number) => number): number {
    if (sigma === 0) return slope(at);
    let sum = 0;
    for (let i = 0; i < draws; i++) sum += slope(at + sigma * rng.normal());
    return sum / draws;
  }

  function discriminatorSlope({ generator: theta, discriminator: psi }: Point): number {
    const { real, fake } = loss.discriminator;
    const pull = mean(0, (x) => -x * curveSlope(real, -psi * x)) + mean(theta, (x) => -x * curveSlope(fake, -psi * x));
    return penalties.reduce((sum, penalty) => sum + Math.sign(psi) * curveSlope(penalty, Math.abs(psi)), pull);
  }

  return {
    slope: (player, at) =>
      player === "discriminator"
        ? discriminatorSlope(at)
        : mean(at.generator, (x) => -at.discriminator * curveSlope(loss.generator.fake, -at.discriminator * x)),
    clip: (psi) => Math.min(Math.max(psi, -limit), limit),
  };
}
