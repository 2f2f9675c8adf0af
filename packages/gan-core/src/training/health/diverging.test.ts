import { describe, expect, it } from "vitest";
import { diverging } from "./diverging.ts";
import type { Observation } from "./observation.ts";
import { defaultThresholds } from "./thresholds.ts";

const judge = (observe: (quarter: number) => Omit<Observation, "iteration">) =>
  diverging.judge(
    { recent: [0, 1, 2, 3].map((i) => ({ iteration: i, ...observe(i) })), window: 4, full: true },
    defaultThresholds,
  );

const generatorLoss = (...values: number[]) =>
  judge((i) => ({ losses: { discriminator: 0.7, generator: values[i]! } }));

describe("diverging.judge()", () => {
  it("finds a loss that grows through all quarters to ten times its first, whatever its sign", () => {
    expect(generatorLoss(-2, 4, -9, 20)).toEqual({
      present: true,
      evidence: { growth: 10, generatorLossBefore: 2, generatorLossNow: 20 },
    });
    expect(generatorLoss(2, 4, 9, 19.9)?.present).toBe(false);
    expect(generatorLoss(2, 9, 4, 40)?.present).toBe(false);
    expect(generatorLoss(40, 9, 4, 2)?.present).toBe(false);
  });

  it("takes growth out of next to nothing for what it is", () => {
    // max(0.001, 1) = 1, and 9 / 1 < 10
    expect(generatorLoss(0.001, 1, 3, 9)?.present).toBe(false);
    expect(generatorLoss(0.001, 1, 3, 10)?.present).toBe(true);
  });

  it("measures a divergence by its floor, and a growing one before another that is still", () => {
    const grown = judge((i) => ({
      losses: { discriminator: 1, generator: 90 - i },
      divergence: { value: [0.01, 0.1, 0.2, 0.5][i]!, floor: 0.05 },
    }));
    // 0.5 / max(0.01, 0.05) = 10; the generator's loss stands at 87, but was there before
    expect(grown).toEqual({ present: true, evidence: { growth: 10, divergenceBefore: 0.01, divergenceNow: 0.5 } });
  });

  it("is certain at once of a loss or gradient that is no longer finite", () => {
    const now = (rest: Omit<Observation, "iteration">) =>
      diverging.judge({ recent: [{ iteration: 0, ...rest }], window: 4, full: false }, defaultThresholds);
    expect(now({ losses: { discriminator: Number.NaN, generator: 1 } })).toEqual({
      present: true,
      certain: true,
      evidence: { discriminatorLoss: Number.NaN },
    });
    expect(now({ gradients: { generator: Number.POSITIVE_INFINITY } })?.certain).toBe(true);
    // a relative entropy is infinite where the fakes miss a place, in a sound run too
    expect(now({ divergence: { value: Number.POSITIVE_INFINITY, floor: 0 } })).toBeUndefined();
  });

  it("says nothing before the window is full", () => {
    const recent = [{ iteration: 0, losses: { discriminator: 1, generator: 1 } }];
    expect(diverging.judge({ recent, window: 4, full: false }, defaultThresholds)).toBeUndefined();
  });
});
