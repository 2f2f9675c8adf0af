import { expect, it } from "vitest";
import { weightClip } from "./weight-clip.ts";

it("weightClip() is a range around 0", () => {
  expect(weightClip({ limit: 0.01 })).toMatchObject({ kind: "weight-clip", limit: 0.01 });
});

it("weightClip() refuses a range that is empty", () => {
  expect(() => weightClip({ limit: 0 })).toThrow("weight-clip: limit must be a finite number in [0.001, 10], got 0.");
});
