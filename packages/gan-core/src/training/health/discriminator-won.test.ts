import { describe, expect, it } from "vitest";
import { discriminatorWon } from "./discriminator-won.ts";
import { defaultThresholds } from "./thresholds.ts";

const judge = (real: number, fake: number, generator?: number) =>
  discriminatorWon.judge(
    {
      recent: [
        { iteration: 9, verdicts: { real, fake }, ...(generator === undefined ? {} : { gradients: { generator } }) },
      ],
      window: 1,
      full: true,
      steepest: { iteration: 4, norm: 8 },
    },
    defaultThresholds,
  );

describe("discriminatorWon.judge()", () => {
  it("asks for sureness on both sides", () => {
    expect(judge(0.95, 0.05)?.present).toBe(true);
    expect(judge(0.94, 0.01)?.present).toBe(false);
    expect(judge(0.99, 0.06)?.present).toBe(false);
    expect(judge(0.5, 0.5)?.present).toBe(false);
  });

  it("says by how many times the generator's gradient has fallen, where that is known", () => {
    // 8 / 0.2 = 40
    expect(judge(0.99, 0.01, 0.2)?.evidence).toEqual({ real: 0.99, fake: 0.01, gradientFall: 40, steepestAt: 4 });
    expect(judge(0.99, 0.01)?.evidence).toEqual({ real: 0.99, fake: 0.01 });
    expect(judge(0.99, 0.01, 0)?.evidence).toEqual({ real: 0.99, fake: 0.01 });
  });

  it("says nothing without verdicts", () => {
    const past = { recent: [{ iteration: 0 }], window: 1, full: true };
    expect(discriminatorWon.judge(past, defaultThresholds)).toBeUndefined();
  });
});
