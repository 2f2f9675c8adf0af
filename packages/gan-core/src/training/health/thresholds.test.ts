import { describe, expect, it } from "vitest";
import { defaultThresholds, readThresholds } from "./thresholds.ts";

describe("readThresholds()", () => {
  it("fills in what is left out, and the defaults are within their ranges", () => {
    expect(readThresholds()).toEqual(defaultThresholds);
    expect(readThresholds(defaultThresholds)).toEqual(defaultThresholds);
    expect(readThresholds({ near: 5 })).toEqual({ ...defaultThresholds, near: 5 });
  });

  it("refuses by name what is out of range, unknown or not a number", () => {
    expect(() => readThresholds({ won: 0.4 })).toThrow("thresholds.won must be a finite number in [0.5, 1], got 0.4.");
    expect(() => readThresholds({ growth: Number.NaN })).toThrow(
      "thresholds.growth must be a finite number of at least 1",
    );
    expect(() => readThresholds({ wno: 1 } as object)).toThrow('got "wno".');
  });
});
