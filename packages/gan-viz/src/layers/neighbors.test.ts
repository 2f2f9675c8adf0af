import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { type NeighborsOptions, neighbors } from "./neighbors.ts";
import type { SitesData } from "./sites.ts";

/** On a level: two close together at 0.1 and 0.2, one apart at 0.5. */
const three = { sites: Float32Array.of(0.1, 0.5, 0.2, 0.5, 0.5, 0.5) };

function drawn(options: NeighborsOptions, data: SitesData, where = frame(100, 100)): string[] {
  return record((context) => neighbors(options).draw(context, data, where));
}

it("neighbors() links each site with its nearest, each link once", () => {
  // 0.1 – 0.2 both ways, 0.5 – 0.2 one way.
  expect(drawn({ k: 1 }, three).filter((call) => /^(move|line)To/.test(call))).toEqual([
    "moveTo(10,50)",
    "lineTo(20,50)",
    "moveTo(50,50)",
    "lineTo(20,50)",
  ]);
});

it("neighbors() links with all there are where k is more", () => {
  expect(only(drawn({ k: 5 }, three), "moveTo")).toHaveLength(3);
  expect(only(drawn({ k: 5 }, { sites: Float32Array.of(0, 0) }), "moveTo")).toEqual([]);
});

it("neighbors() draws balls that reach the k-th neighbour: filled where another is inside, dashed where none is", () => {
  const data = { ...three, others: Float32Array.of(0.05, 0.5) };
  const calls = drawn({ k: 1, balls: true, width: 0 }, data);
  const balls = only(calls, "ellipse").map((call) =>
    call
      .match(/-?[\d.]+/g)!
      .slice(0, 4)
      .map(Number),
  );
  // Reaches are 0.1, 0.1 and 0.3; 0.05 is within the first alone.
  expect(balls).toEqual([
    [10, 50, 10, 10],
    [20, 50, 10, 10],
    [50, 50, 30, 30],
  ]);
  expect([only(calls, "fill").length, only(calls, "stroke").length]).toEqual([1, 2]);
  expect(calls.indexOf("setLineDash(3,3)")).toBeGreaterThan(calls.indexOf("fill()"));
});

it("neighbors() counts another on the rim of a ball as inside", () => {
  const sites = Float32Array.of(0, 0, 1, 0);
  expect(neighbors({ k: 1 }).summarize!({ sites, others: Float32Array.of(2, 0) })).toContain("50 % of 2 points");
});

it("neighbors() says how far neighbours are and how much is covered", () => {
  const { summarize } = neighbors({ k: 1 });
  expect(summarize!(three)).toBe("The 1st neighbour is 0.17 away on average.");
  expect(summarize!({ ...three, others: Float32Array.of(0.05, 0.5) })).toBe(
    "The 1st neighbour is 0.17 away on average; 33 % of 3 points have a fake within that reach.",
  );
  expect(summarize!({ sites: new Float32Array(0) })).toBe("No neighbours.");
});

it("neighbors() finds the site that is pointed at", () => {
  const hit = neighbors({ k: 1 }).nearest!({ ...three, others: three.sites }, 51, 50, frame(100, 100), 4)!;
  expect(hit.index).toBe(2);
  expect(hit.values).toEqual([
    ["x", "0.50"],
    ["y", "0.50"],
    ["to neighbour 1", "0.30"],
    ["covered", "yes"],
  ]);
});

it.each<[NeighborsOptions, string]>([
  [{ k: 0 }, "neighbors: k must be an integer of at least 1, got 0."],
  [{ k: 1000 }, "neighbors: k must be in [1, 100], got 1000."],
  [{ color: "" }, 'neighbors: color must be a text that is not empty, got "".'],
  [{ width: -1 }, "neighbors: width must be a finite number of at least 0, got -1."],
  [{ opacity: 2 }, "neighbors: opacity must be in [0, 1], got 2."],
  [{ balls: 1 as never }, "neighbors: balls must be true or false, got 1."],
  [{ ballOpacity: 2 }, "neighbors: ballOpacity must be in [0, 1], got 2."],
  [{ most: 0 }, "neighbors: most must be an integer of at least 1, got 0."],
])("neighbors() refuses %o", (options, message) => {
  expect(() => neighbors(options)).toThrow(message);
});
