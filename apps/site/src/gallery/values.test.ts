import { expect, it } from "vitest";
import type { Control } from "./contract.ts";
import { withValue, written } from "./values.ts";

const radius: Control = { id: "radius", kind: "range", default: 6, min: 1, max: 16, step: 0.25 };

it("withValue() keeps what differs from the default, and forgets what does not", () => {
  const once = withValue({ shape: "disc" }, radius, 7);
  expect(once).toEqual({ shape: "disc", radius: 7 });
  expect(withValue(once, radius, 6)).toEqual({ shape: "disc" });
});

it("written() gives a number as many decimals as its step", () => {
  expect(written(radius, 6)).toBe("6.00");
  expect(written({ ...radius, step: 1 }, 6)).toBe("6");
  expect(written({ id: "fill", kind: "colour", default: "var(--real)" }, "var(--real)")).toBe("var(--real)");
});
