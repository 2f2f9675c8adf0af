import { registry } from "gan-core";
import { expect, it } from "vitest";
import { idsOf, measureGroups, pointsFor, suits } from "./measures.ts";

const charts = measureGroups.flatMap((group) => [...group.charts]);

it("measureGroups offers every divergence of the registry, and nothing else", () => {
  const offered = new Set(charts.flatMap(idsOf));
  expect([...offered].toSorted()).toEqual(registry.divergences.map(({ id }) => id).toSorted());
  expect(new Set(charts).size).toBe(charts.length);
});

it("suits() leaves out what needs modes or a density where there is none", () => {
  const left = charts.filter((chart) => !suits(chart, {}));
  expect(left).toEqual(["log-likelihood", "modes-covered", "high-quality", "mode-reverse-kl"]);
  const modes = { centers: new Float32Array(2), sigmas: new Float32Array(2) };
  expect(charts.filter((chart) => !suits(chart, { modes }))).toEqual(["log-likelihood"]);
});

it("pointsFor() gives as many points as the slowest bears, and fewer on the page", () => {
  expect(pointsFor(["grid-js", "mmd"], "worker")).toBe(pointsFor(["mmd"], "worker"));
  expect(pointsFor(["mmd"], "worker")).toBeLessThan(pointsFor(["grid-js"], "worker"));
  for (const chart of charts) expect(pointsFor(idsOf(chart), "page")).toBeLessThan(pointsFor(idsOf(chart), "worker"));
  expect(pointsFor([], "worker")).toBe(pointsFor(["grid-js"], "worker"));
});

it("pointsFor() never gives more points than a divergence takes", () => {
  for (const entry of registry.divergences) {
    expect(pointsFor([entry.id], "worker")).toBeLessThanOrEqual(entry().most ?? Number.POSITIVE_INFINITY);
  }
});
