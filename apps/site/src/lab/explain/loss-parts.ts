import { type Curve, curveValue, type Loss } from "gan-core";

/** What each of a loss's two curves comes to, as the mean over a batch; undefined for one that is not there. */
export interface LossParts {
  readonly real: number | undefined;
  readonly fake: number | undefined;
}

/**
 * Both players' losses in their parts, from the discriminator's raw outputs on real points and on fakes. The players'
 * losses are the sums of their parts. Paired, the shorter batch counts.
 */
export function lossParts(
  loss: Pick<Loss, "compare" | "discriminator" | "generator">,
  real: Float32Array,
  fake: Float32Array,
): Readonly<Record<"discriminator" | "generator", LossParts>> {
  const [u, v] = compared(loss.compare, real, fake);
  const parts = (curves: { readonly real?: Curve; readonly fake: Curve }): LossParts => ({
    real: curves.real === undefined || curves.real.length === 0 ? undefined : meanOf(curves.real, u),
    fake: curves.fake.length === 0 ? undefined : meanOf(curves.fake, v),
  });
  return { discriminator: parts(loss.discriminator), generator: parts(loss.generator) };
}

/** The sum of the parts that are there. */
export function sumOf({ real = 0, fake = 0 }: LossParts): number {
  return real + fake;
}

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

function compared(how: Loss["compare"], real: Float32Array, fake: Float32Array): readonly [Float32Array, Float32Array] {
  switch (how) {
    case "none":
      return [real, fake];
    case "paired": {
      const pairs = Math.min(real.length, fake.length);
      const gaps = Float32Array.from({ length: pairs }, (_, i) => real[i]! - fake[i]!);
      return [gaps, gaps.map((gap) => -gap)];
    }
    case "average": {
      const [meanReal, meanFake] = [mean(real), mean(fake)];
      return [real.map((r) => r - meanFake), fake.map((f) => f - meanReal)];
    }
  }
}

function meanOf(curve: Curve, values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += curveValue(curve, value);
  return sum / values.length;
}
