import { describe, expect, it } from "vitest";
import { convergence } from "./convergence.ts";
import type { Observation } from "./observation.ts";
import { defaultThresholds } from "./thresholds.ts";

const judge = (first: number, second: number, floor = 0.5, modes?: Observation["modes"]) =>
  convergence.judge(
    {
      recent: [first, second].map((value, i) => ({
        iteration: i,
        divergence: { value, floor },
        ...(modes ? { modes } : {}),
      })),
      window: 2,
      full: true,
    },
    defaultThresholds,
  );

describe("convergence.judge()", () => {
  it("finds a divergence within three floors that has stopped moving, and says how far above", () => {
    expect(judge(1.25, 1)).toEqual({
      present: true,
      evidence: { divergence: 1, floor: 0.5, aboveFloor: 0.5, change: -0.25 },
    });
  });

  it("does not call settled what stands too high, or still moves", () => {
    expect(judge(1.6, 1.6)?.present).toBe(false); // 3 · 0.5 = 1.5
    expect(judge(1.5, 1.5)?.present).toBe(true);
    expect(judge(1.4, 1)?.present).toBe(false); // 0.4 > 0.25 · 1.4
    expect(judge(1, 1.4)?.present).toBe(false);
  });

  it("measures small movements by the floor", () => {
    expect(judge(0.2, 0.3)?.present).toBe(true); // 0.1 ≤ 0.25 · 0.5
    expect(judge(0.2, 0.4)?.present).toBe(false);
  });

  it("asks for all the modes where they are counted", () => {
    expect(judge(1, 1, 0.5, { covered: 8, of: 8 })?.present).toBe(true);
    expect(judge(1, 1, 0.5, { covered: 7, of: 8 })).toMatchObject({
      present: false,
      evidence: { covered: 7, modes: 8 },
    });
  });

  it("says nothing by a floor of 0, of an infinite divergence, or where none was measured", () => {
    expect(judge(0, 0, 0)).toBeUndefined();
    expect(judge(1, Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(convergence.judge({ recent: [{ iteration: 0 }], window: 1, full: true }, defaultThresholds)).toBeUndefined();
  });
});
