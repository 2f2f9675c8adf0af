import { expect, it } from "vitest";
import { leaderTo } from "./leader.ts";

const ends = (path: string) => path.match(/-?[\d.]+/g)!.map(Number);

it("leaderTo() sets the words above the place, towards the nearer side", () => {
  const { text } = leaderTo(200, 300, 560, 100);
  expect(text.y).toBeLessThan(300);
  expect(text.x + 50).toBeLessThan(200);
  expect(leaderTo(400, 300, 560, 100).text.x + 50).toBeGreaterThan(400);
});

it("leaderTo() sets them below where there is no room above", () => {
  expect(leaderTo(200, 40, 560, 100).text.y).toBeGreaterThan(40);
});

it.each([
  [0, 0],
  [560, 0],
  [0, 560],
  [560, 560],
  [280, 5],
])("leaderTo() keeps the words in the picture for a place at %d, %d", (x, y) => {
  const { text } = leaderTo(x, y, 560, 140);
  expect(text.x).toBeGreaterThanOrEqual(16);
  expect(text.x + 140).toBeLessThanOrEqual(560 - 16);
  expect(text.y).toBeGreaterThanOrEqual(16);
  expect(text.y).toBeLessThanOrEqual(560 - 16);
});

it("leaderTo() ends its line at a ring around the place", () => {
  const [, , , , x, y] = ends(leaderTo(200, 300, 560, 100).path);
  expect(Math.hypot(x! - 200, y! - 300)).toBeCloseTo(30, 0);
});
