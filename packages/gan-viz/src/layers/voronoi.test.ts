import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { SitesData } from "./sites.ts";
import { type VoronoiOptions, voronoi } from "./voronoi.ts";

/** Two sites on a level: the border between them is upright in the middle. */
const two = { sites: Float32Array.of(0.2, 0.5, 0.6, 0.5) };

function drawn(options: VoronoiOptions, data: SitesData): string[] {
  return record((context) => voronoi(options).draw(context, data, frame(100, 100)));
}

function xs(calls: readonly string[]): number[] {
  const found = calls.filter((call) => /^(move|line)To/.test(call)).map((call) => /\((-?[\d.]+)/.exec(call)![1]);
  return [...new Set(found.map(Number))].sort((a, b) => a - b);
}

it("voronoi() parts the view halfway between sites", () => {
  expect(xs(drawn({}, two))).toEqual([0, 40, 100]);
});

it("voronoi() fills the cells that hold one of the others", () => {
  const calls = drawn({ covered: "green", width: 0 }, { ...two, others: Float32Array.of(0.1, 0.9, 0.3, 0.1) });
  expect(only(calls, "fill")).toEqual(["fill()"]);
  expect(xs(calls)).toEqual([0, 40]); // the left one alone
});

it("voronoi() fills the other cells only if given a colour", () => {
  const data = { ...two, others: Float32Array.of(0.1, 0.9) };
  const calls = drawn({ missed: "red", width: 0 }, data);
  expect(xs(calls.slice(calls.indexOf("fillStyle=red")))).toEqual([40, 100]);
  expect(only(drawn({ missed: "red", width: 0 }, two), "fill")).toEqual([]); // nobody to cover them
});

it("voronoi() draws all cells of a site alone, and nothing without sites", () => {
  expect(xs(drawn({}, { sites: Float32Array.of(0.3, 0.3) }))).toEqual([0, 100]);
  expect(only(drawn({}, { sites: new Float32Array(0) }), "moveTo")).toEqual([]);
});

it("voronoi() leaves out sites without a place, and such as lie very far", () => {
  const sites = Float32Array.of(0.2, 0.5, Number.NaN, 0, 0.6, 0.5, 1e30, 0);
  expect(xs(drawn({}, { sites }))).toEqual([0, 40, 100]);
});

it("voronoi() draws at most so many sites", () => {
  const sites = Float32Array.from({ length: 400 }, (_, k) => (k * 0.7548776662466927) % 1);
  expect(only(drawn({ most: 20 }, { sites }), "moveTo")).toHaveLength(20);
});

it("voronoi() finds the site that is pointed at, by its own index", () => {
  const data = { sites: Float32Array.of(Number.NaN, 0, 0.2, 0.5), others: Float32Array.of(0.9, 0.9) };
  const hit = voronoi().nearest!(data, 22, 50, frame(100, 100), 5)!;
  expect([hit.index, hit.x, hit.y, hit.distance]).toEqual([1, expect.closeTo(20, 5), 50, expect.closeTo(2, 5)]);
  expect(hit.values.at(-1)).toEqual(["fakes in its cell", "1"]);
  expect(voronoi().nearest!(data, 50, 50, frame(100, 100), 5)).toBeUndefined();
});

it("voronoi() says what share of cells is held", () => {
  const { summarize } = voronoi();
  expect(summarize!({ ...two, others: Float32Array.of(0.1, 0.9) })).toBe("50 % of 2 cells hold a fake.");
  expect(summarize!(two)).toBe("2 cells.");
  expect(summarize!({ sites: new Float32Array(0) })).toBe("No cells.");
});

it("voronoi() refuses data that are no arrays of points", () => {
  expect(() => drawn({}, { sites: [1, 2] as never })).toThrow("voronoi: sites must be a Float32Array, got [1, 2].");
  expect(() => drawn({}, { ...two, others: "x" as never })).toThrow('voronoi: others must be a Float32Array, got "x".');
});

it.each<[VoronoiOptions, string]>([
  [{ stroke: "" }, 'voronoi: stroke must be a text that is not empty, got "".'],
  [{ width: -1 }, "voronoi: width must be a finite number of at least 0, got -1."],
  [{ coveredOpacity: 2 }, "voronoi: coveredOpacity must be in [0, 1], got 2."],
  [{ missed: " " }, 'voronoi: missed must be a text that is not empty, got " ".'],
  [{ missedOpacity: Number.NaN }, "voronoi: missedOpacity must be in [0, 1], got NaN."],
  [{ most: 0.5 }, "voronoi: most must be an integer of at least 1, got 0.5."],
])("voronoi() refuses %o", (options, message) => {
  expect(() => voronoi(options)).toThrow(message);
});
