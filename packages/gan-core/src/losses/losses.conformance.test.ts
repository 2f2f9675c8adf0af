import { describe, expect, it } from "vitest";
import { registry } from "../registry.ts";
import { type Curve, curveSlope, curveValue } from "./curve.ts";
import type { Loss, LossEntry } from "./loss.ts";

const entries: readonly LossEntry[] = registry.losses;

/** Every loss, in every form its options give it. */
const losses = entries.flatMap((entry): (readonly [string, Loss])[] => [
  [entry.id, entry()],
  ...Object.entries(entry.params).flatMap(([key, spec]) =>
    spec.kind === "option"
      ? spec.options
          .filter((option) => option !== spec.default)
          .map((option) => [`${entry.id}, ${option}`, entry({ [key]: option })] as const)
      : [],
  ),
]);

describe.each(losses)("%s", (_, loss) => {
  it("is finite, with a finite slope, at ±100", () => {
    for (const curve of curvesOf(loss)) {
      for (const x of [-100, 100]) {
        expect(Number.isFinite(curveValue(curve, x))).toBe(true);
        expect(Number.isFinite(curveSlope(curve, x))).toBe(true);
      }
    }
  });

  it("has the slope of its value", () => {
    const h = 1e-5;
    for (const curve of curvesOf(loss)) {
      for (const x of [-3.3, -0.7, 0.2, 0.9, 2.6]) {
        const difference = (curveValue(curve, x + h) - curveValue(curve, x - h)) / (2 * h);
        expect(curveSlope(curve, x)).toBeCloseTo(difference, 7);
      }
    }
  });

  it("pushes real outputs up and fake ones down for the discriminator, where it can not tell", () => {
    const at = midpoint(loss);
    const { real, fake } = slopes(loss, loss.discriminator.real, loss.discriminator.fake, at);
    expect(real).toBeLessThan(0);
    expect(fake).toBeGreaterThan(0);
  });

  it("pushes fake outputs up for the generator, where the discriminator can not tell", () => {
    const { fake } = slopes(loss, loss.generator.real ?? [], loss.generator.fake, midpoint(loss));
    expect(fake).toBeLessThan(0);
  });

  it("can be told apart, if the verdict is read between two outputs", () => {
    if (typeof loss.verdict === "string") return;
    expect(Number.isFinite(loss.verdict.fake)).toBe(true);
    expect(loss.verdict.real).toBeGreaterThan(loss.verdict.fake);
  });
});

function curvesOf({ discriminator, generator }: Loss): Curve[] {
  return [discriminator.real, discriminator.fake, generator.real ?? [], generator.fake];
}

/** The raw output that means neither real nor fake. */
function midpoint({ verdict }: Loss): number {
  return typeof verdict === "string" ? 0 : (verdict.real + verdict.fake) / 2;
}

/** How a player's loss changes with the outputs of one real and one fake point, both at the same output. */
function slopes({ compare }: Loss, real: Curve, fake: Curve, at: number): { real: number; fake: number } {
  // Compared, u = r − f and v = f − r: each curve feels both outputs, with opposite signs.
  const compared = compare !== "none";
  const [u, v] = compared ? [0, 0] : [at, at];
  const fromReal = curveSlope(real, u);
  const fromFake = curveSlope(fake, v);
  return {
    real: fromReal - (compared ? fromFake : 0),
    fake: fromFake - (compared ? fromReal : 0),
  };
}
