import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Frame } from "../layer.ts";
import { type MarginalsData, type MarginalsOptions, marginals } from "./marginals.ts";

/** The unit square on 100 × 100, with 40 above and 40 to the right. */
const where: Frame = {
  ...frame(140, 140),
  plot: { left: 0, top: 40, right: 100, bottom: 140 },
  x: (v) => 100 * v,
  y: (v) => 140 - 100 * v,
};
const corner = { points: Float32Array.of(0.25, 0.75) };

function drawn(options: MarginalsOptions, data: MarginalsData, at = where): string[] {
  return record((context) => marginals(options).draw(context, data, at));
}

/** The moves between two calls of beginPath, one list for each path. */
function paths(calls: readonly string[]): string[][] {
  const starts = calls.flatMap((call, i) => (call === "beginPath()" ? [i] : []));
  return starts.map((start, k) => calls.slice(start, starts[k + 1]).filter((call) => /^(move|line)To/.test(call)));
}

it("marginals() draws bars over the plot and to its right, the highest as deep as asked", () => {
  const [areaX, outlineX, areaY] = paths(drawn({ bins: 2, depth: 30 }, { clouds: [corner] }));
  // The one point is in the left half of x and in the upper half of y.
  expect(outlineX).toEqual(["moveTo(0,40)", "lineTo(0,10)", "lineTo(50,10)", "lineTo(50,40)"]);
  expect(areaX).toEqual([...outlineX!, "lineTo(100,40)", "lineTo(100,40)"]);
  expect(areaY).toContain("lineTo(130,90)");
  expect(areaY).toContain("lineTo(130,40)");
});

it("marginals() puts all clouds on one scale, as shares of their own points", () => {
  const spread = { points: Float32Array.of(0.25, 0.75, 0.75, 0.75) };
  const [, , , second] = paths(drawn({ bins: 2, depth: 30 }, { clouds: [corner, spread] }));
  // One point of one makes 1 / 0.5; one of two half of that, hence 15 deep.
  expect(second).toEqual([
    "moveTo(0,40)",
    "lineTo(0,25)",
    "lineTo(50,25)",
    "lineTo(50,25)",
    "lineTo(100,25)",
    "lineTo(100,40)",
  ]);
});

it("marginals() takes the colours of real and fake in turns", () => {
  const calls = drawn({ colors: ["green", "purple"] }, { clouds: [corner, corner, corner] });
  expect(only(calls, "fillStyle").slice(0, 3)).toEqual(["fillStyle=green", "fillStyle=purple", "fillStyle=green"]);
});

it("marginals() draws inwards where told so", () => {
  const [, outline] = paths(drawn({ bins: 2, depth: 30, inside: true }, { clouds: [corner] }));
  expect(outline).toEqual(["moveTo(0,40)", "lineTo(0,70)", "lineTo(50,70)", "lineTo(50,40)"]);
  expect([marginals().bleeds, marginals({ inside: true }).bleeds]).toEqual([true, false]);
});

it("marginals() leaves a margin empty that has no room", () => {
  expect(paths(drawn({}, { clouds: [corner] }, frame(100, 100)))).toEqual([]);
  const above = { ...where, width: 100 };
  expect(paths(drawn({}, { clouds: [corner] }, above))).toHaveLength(2);
});

it("marginals() draws a curve instead of bars, highest at the point", () => {
  const [, curve] = paths(drawn({ curve: true, bandwidth: 0.05, depth: 30 }, { clouds: [corner] }));
  const places = curve!.map((call) => call.match(/-?[\d.]+/g)!.map(Number) as [number, number]);
  const [x, y] = places.reduce((a, b) => (b[1] < a[1] ? b : a));
  expect(x).toBeCloseTo(25, 0);
  expect(y).toBeCloseTo(10, 3);
});

it("marginals() says where each cloud is, by its name", () => {
  const { summarize } = marginals({ labels: ["Real"] });
  expect(summarize!({ clouds: [corner, { points: new Float32Array(0) }] })).toBe(
    "Real: 1 point around (0.25, 0.75), scattered by 0.00 across and 0.00 up. No points.",
  );
});

it("marginals() refuses weights that are not one a point", () => {
  expect(() => drawn({}, { clouds: [{ ...corner, weights: [] }] })).toThrow(
    "marginals: weights must hold a number for each of 1 points, got 0.",
  );
});

it.each<[MarginalsOptions, string]>([
  [{ colors: [] }, "marginals: colors must hold at least one, got []."],
  [{ colors: ["red", ""] }, 'marginals: colors[1] must be a text that is not empty, got "".'],
  [{ labels: [""] }, 'marginals: labels[0] must be a text that is not empty, got "".'],
  [{ bins: 0 }, "marginals: bins must be an integer of at least 1, got 0."],
  [{ bins: 5000 }, "marginals: bins must be in [1, 1000], got 5000."],
  [{ depth: 0 }, "marginals: depth must be a finite number above 0, got 0."],
  [
    { bandwidth: "wide" as never },
    'marginals: bandwidth must be "scott", "silverman", or one or two finite numbers above 0',
  ],
  [{ fillOpacity: -1 }, "marginals: fillOpacity must be in [0, 1], got -1."],
  [{ width: 0 }, "marginals: width must be a finite number above 0, got 0."],
  [{ curve: 1 as never }, "marginals: curve must be true or false, got 1."],
])("marginals() refuses %o", (options, message) => {
  expect(() => marginals(options)).toThrow(message);
});
