import { describe, expect, it } from "vitest";
import { saturation } from "./saturation.ts";
import { defaultThresholds } from "./thresholds.ts";

const judge = (real: number, fake: number, generator: number, norm = 8) =>
  saturation.judge(
    {
      recent: [{ iteration: 9, verdicts: { real, fake }, gradients: { generator } }],
      window: 1,
      full: true,
      steepest: { iteration: 4, norm },
    },
    defaultThresholds,
  );

describe("saturation.judge()", () => {
  it("finds a gradient of a hundredth of the largest while fakes are told apart", () => {
    // 0.01 · 8 = 0.08
    expect(judge(0.9, 0.4, 0.08)).toEqual({
      present: true,
      evidence: { gradient: 0.08, steepest: 8, steepestAt: 4, real: 0.9, fake: 0.4 },
    });
    expect(judge(0.9, 0.4, 0.081)?.present).toBe(false);
  });

  it("takes a small gradient for what it is where fakes are not told apart: the equilibrium", () => {
    expect(judge(0.5, 0.5, 0)?.present).toBe(false);
  });

  it("counts a gradient of 0 from the start as flat, and one that is NaN as not", () => {
    expect(judge(1, 0, 0, 0)?.present).toBe(true);
    expect(judge(1, 0, Number.NaN)?.present).toBe(false);
  });

  it("says nothing where one of the two was not measured", () => {
    const past = { window: 1, full: true, steepest: { iteration: 0, norm: 1 } };
    const [verdicts, gradients] = [{ real: 1, fake: 0 }, { generator: 0 }];
    expect(saturation.judge({ ...past, recent: [{ iteration: 0, verdicts }] }, defaultThresholds)).toBeUndefined();
    expect(saturation.judge({ ...past, recent: [{ iteration: 0, gradients }] }, defaultThresholds)).toBeUndefined();
  });
});
