import { expect, it } from "vitest";
import { blame, refuse } from "./refuse.ts";

it("refuse() throws one sentence that names the thing, the rule and the value", () => {
  expect(() => refuse("--count", "must be 1 or more", 0)).toThrow(new RangeError("--count must be 1 or more, got 0."));
  expect(() => refuse("--count", "must be 1 or more", "x")).toThrow('got "x".');
});

it("blame() puts a name before a refusal, and lets everything else pass", () => {
  expect(blame("a.csv", () => 5)).toBe(5);
  expect(() => blame("a.csv", () => refuse("x", "must be 1", 2))).toThrow(new RangeError("a.csv: x must be 1, got 2."));
  const defect = new TypeError("a defect");
  const run = (): never =>
    blame("a.csv", () => {
      throw defect;
    });
  expect(run).toThrow(defect);
  expect(run).toThrow(/^a defect$/);
});
