import { expect, it } from "vitest";
import { isGap } from "./trace-dash.ts";

const shown = (dash: readonly number[], from: number, to: number): string => {
  let text = "";
  for (let column = from; column < to; column++) text += isGap(column, dash) ? "." : "#";
  return text;
};

it("isGap() follows the pattern from 0, to both sides", () => {
  expect(shown([7, 3], 0, 20)).toBe("#######...#######...");
  expect(shown([7, 3], -10, 0)).toBe("#######...");
});

it("isGap() repeats an odd pattern, as a canvas does", () => {
  expect(shown([2, 1, 3], 0, 12)).toBe("##.###..#...");
});

it.each([[[]], [[0, 0]]])("isGap() of %o has no gaps", (dash) => {
  expect(shown(dash, 0, 5)).toBe("#####");
});
