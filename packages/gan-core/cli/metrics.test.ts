import { expect, it } from "vitest";
import { points, readConfig, ring } from "../src/index.ts";
import { build, chooseMetrics, dataOf, metrics } from "./metrics.ts";

const cloud = points({ points: [0, 0, 1, 1] });

it("chooseMetrics() names every metric it is asked for, in the registry's order and each once", () => {
  expect(chooseMetrics("mmd, energy,mmd", cloud)).toEqual(["energy", "mmd"]);
  const all = metrics.filter((metric) => metric().needs === undefined).map(({ id }) => id);
  expect(chooseMetrics(all.join(","), cloud)).toEqual(all);
});

it("chooseMetrics(true) takes the usual ones that the data allow", () => {
  expect(
    chooseMetrics(true, { dims: 2, modes: { centers: new Float32Array(2), sigmas: new Float32Array(2) } }),
  ).toEqual([...["grid-js", "sliced-wasserstein", "precision", "coverage"], ...["modes-covered", "high-quality"]]);
  expect(chooseMetrics(true, cloud)).toEqual(["grid-js", "sliced-wasserstein", "precision", "coverage"]);
  expect(chooseMetrics(true, { dims: 5 })).toEqual(["sliced-wasserstein", "precision", "coverage"]);
  expect(chooseMetrics(true, { dims: 2, extent: 5000 })).not.toContain("grid-js"); // beyond the grid's own bounds
});

it("chooseMetrics() refuses an id that is not there, and one that needs what is not known", () => {
  expect(() => chooseMetrics("energy,nonsense", cloud)).toThrow(
    /^--metrics must be a comma list of ids \(grid-kl, .*got "nonsense"\.$/,
  );
  expect(() => chooseMetrics("", cloud)).toThrow('got "".');
  expect(() => chooseMetrics("modes-covered", cloud)).toThrow(
    '--metrics must do without the modes of the data, as they are not known, got "modes-covered".',
  );
});

it("dataOf() builds the data that a config names", () => {
  expect(dataOf(readConfig({ data: ring({ noise: 0.2 }) }))).toMatchObject({
    dims: 2,
    id: "ring",
    params: { noise: 0.2 },
  });
});

it("build() lays a grid over what the data cover", () => {
  expect(build("grid-js", { extent: 4 })).toMatchObject({ params: { extent: 4 } });
  expect(build("energy", { extent: 4 }).unit).toBe("data units");
});
