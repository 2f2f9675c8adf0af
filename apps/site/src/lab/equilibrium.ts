import { type Curve, curveValue, type Loss } from "gan-core";

/** What a loss comes to when the discriminator can only guess. */
export interface Equilibrium {
  /** The mean of the discriminator's two halves. */
  readonly d: number;
  /** The generator's; undefined where any output of the discriminator is as good a guess, so that it may be anything. */
  readonly g: number | undefined;
  /** Whether either loss can fall below 0. */
  readonly negative: boolean;
}

/** Raw outputs that are looked at, either side of 0. */
const widest = 8;
const step = 0.01;
/** Outputs so far apart that are guesses as good leave the generator's loss open. */
const apart = 0.25;

/**
 * Where real points and fakes are alike, the discriminator does best with one output u for all, the one that minimises
 * D.real(u) + D.fake(u); compared outputs are then 0. Found by looking, in steps of 0.01, the nearest to 0 of several.
 */
export function equilibriumOf({ compare, discriminator, generator }: Loss): Equilibrium {
  const sum = (u: number): number => curveValue(discriminator.real, u) + curveValue(discriminator.fake, u);
  const compared = compare !== "none";
  let best = 0;
  for (let i = 1; !compared && i <= widest / step; i++) {
    for (const u of [i * step, -i * step]) if (sum(u) < sum(best) - 1e-9) best = u;
  }
  const open = !compared && [-apart, apart].some((by) => sum(best + by) < sum(best) + 1e-9);
  const ofG = (generator.real ? curveValue(generator.real, best) : 0) + curveValue(generator.fake, best);
  const curves = [discriminator.real, discriminator.fake, generator.real ?? [], generator.fake];
  return { d: sum(best) / 2, g: open ? undefined : ofG, negative: curves.some(fallsBelow) };
}

function fallsBelow(curve: Curve): boolean {
  return [-widest, -1, 1, widest].some((u) => curveValue(curve, u) < 0);
}
