import { expect, it } from "vitest";
import { branchPath, lanesOf } from "./lanes.ts";
import { timeScale } from "./scale.ts";

const scale = timeScale(1016, 1000); // an iteration is a pixel

it("lanesOf() draws the three newest branches, the one that parts last the lowest", () => {
  const branches = [10, 300, 200, 100].map((at) => ({ at, end: 900 }));
  const lanes = lanesOf(branches, scale, 58, 10);
  expect(lanes.map(({ branch, y }) => [branch.at, y])).toEqual([
    [300, 48],
    [200, 38],
    [100, 28],
  ]);
});

it("branchPath() leaves the line where the branch parts and ends where it ends, however short", () => {
  expect(branchPath(100, 500, 58, 38)).toBe("M100 58c26.4 0 15.8 -20 44 -20H500");
  expect(branchPath(100, 110, 58, 38)).toBe("M100 58c6 0 3.6 -20 10 -20H110");
  expect(branchPath(100, 100, 58, 38)).toMatch(/H104$/);
});
