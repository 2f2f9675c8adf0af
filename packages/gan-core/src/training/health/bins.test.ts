import { describe, expect, it } from "vitest";
import { bins } from "./bins.ts";
import type { Observation } from "./observation.ts";

const generator = ({ losses }: Observation) => losses?.generator;
const past = (values: readonly number[], step = 1) => ({
  recent: values.map((value, i) => ({ iteration: 7 + step * i, losses: { discriminator: 0, generator: value } })),
  window: values.length * step,
  full: true,
});

describe("bins()", () => {
  it("means each stretch of the window, the oldest first", () => {
    expect(bins(past([1, 3, 5, 7, 20, 40]), 3, generator)).toEqual(Float64Array.of(2, 6, 30));
    expect(bins(past([1, 3, 5, 7, 20, 40], 10), 3, generator)).toEqual(Float64Array.of(2, 6, 30));
  });

  it("is undefined before the window is full, where a stretch is empty, and where a value is not finite", () => {
    expect(bins({ ...past([1, 2]), full: false }, 2, generator)).toBeUndefined();
    expect(bins(past([1, 2]), 3, generator)).toBeUndefined();
    expect(bins(past([1, Number.NaN]), 2, generator)).toBeUndefined();
    expect(bins(past([1, 2]), 2, ({ modes }) => modes?.covered)).toBeUndefined();
  });
});
