import { expect, it } from "vitest";
import { leaveAt, partingOf } from "./lineage.ts";

const a = [{ leg: 0, from: 0 }];
const b = leaveAt(a, 1000, 1); // left a at 1,000
const c = leaveAt(b, 500, 2); // left b at 500, before b itself had left a

it("partingOf() is where a run left the other", () => {
  expect(partingOf(a, b)).toBe(1000);
  expect(partingOf(b, a)).toBe(1000);
});

it("partingOf() of a run that left a branch before that had left the first, is there for both", () => {
  expect(partingOf(a, c)).toBe(500);
  expect(partingOf(b, c)).toBe(500);
});

it("partingOf() of a branch's branch is where the branch left", () => {
  const d = leaveAt(b, 2000, 3);
  expect(partingOf(d, b)).toBe(2000);
  expect(partingOf(d, a)).toBe(1000);
});
