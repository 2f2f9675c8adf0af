import { expect, it } from "vitest";
import { readConfig } from "../training/read-config.ts";
import { pointsOf, readSweep } from "./read-sweep.ts";

it("readSweep() of nothing said is one run of the default config", () => {
  expect(readSweep({})).toEqual({
    version: 1,
    config: readConfig(),
    axes: [],
    search: { id: "grid" },
    trials: 1,
    iterations: 10_000,
    metrics: [],
    count: 10_000,
    average: false,
    every: null,
  });
});

it("readSweep() reads what it answered, and passes over a $schema", () => {
  const sweep = readSweep({
    $schema: "sweep.schema.json",
    config: { batchSize: 32 },
    axes: [
      { path: "loss", values: ["hinge"] },
      { path: "batchSize", draw: "integer", min: 8, max: 64 },
    ],
    search: { id: "random", points: 5 },
  });
  expect(sweep.search).toEqual({ id: "random", points: 5, seed: 1 });
  expect(readSweep(JSON.parse(JSON.stringify(sweep)))).toEqual(sweep);
});

it("pointsOf() a grid is the product of its axes, one for none; of a random search what it says", () => {
  const axis = (path: string, n: number) => ({ path, values: Array.from({ length: n }, (_, i) => i) });
  expect(pointsOf({ axes: [], search: { id: "grid" } })).toBe(1);
  expect(pointsOf({ axes: [axis("a", 2), axis("b", 3), axis("c", 5)], search: { id: "grid" } })).toBe(30);
  expect(pointsOf({ axes: [axis("a", 2)], search: { id: "random", points: 7, seed: 1 } })).toBe(7);
});

const drawn = (axis: object) => ({ search: { id: "random", points: 2 }, axes: [{ path: "batchSize", ...axis }] });
const long = Array.from({ length: 400 }, (_, i) => i + 1);

it.each([
  [null, "sweep must be an object, got null."],
  [{ axis: [] }, /^sweep must have no keys but .*, got "axis"\.$/],
  [{ version: 2 }, "version must be 1; a newer gan-core wrote this, got 2."],
  [{ config: { seed: -1 } }, "config: seed must be an integer in [0, 4294967295], got -1."],
  [{ axes: {} }, "axes must be an array, got an object with keys none."],
  [{ axes: [{ values: [1] }] }, "axes[0].path must be a path into the config, got undefined."],
  [{ axes: [{ path: "seed", values: [] }] }, "axes[0].values must hold at least one, got []."],
  [{ axes: [{ path: "seed", draw: "uniform", min: 0, max: 1 }] }, "axes[0].values must be listed for a grid"],
  [{ axes: [{ path: "seed", values: [1], min: 0 }] }, 'axes[0] must have no keys but path, values, got "min".'],
  [
    { axes: [...[1, 2]].map((seed) => ({ path: "seed", values: [seed] })) },
    'axes[1].path must be another than those before it, got "seed".',
  ],
  [
    { axes: Array.from({ length: 33 }, (_, i) => ({ path: `p${i}`, values: [0] })) },
    "axes must be at most 32, got 33.",
  ],
  [{ axes: [{ path: "seed", values: [1] }], trials: 2 }, "trials must be 1 where an axis sets the seed, got 2."],
  [{ search: { id: "grid", points: 4 } }, 'search must have no keys but id, got "points".'],
  [{ search: { id: "bayes" } }, 'search.id must be one of "grid", "random", got "bayes".'],
  [{ search: { id: "random" } }, "search.points must be an integer in [1, 100000], got undefined."],
  [drawn({ draw: "normal" }), 'axes[0].draw must be one of "uniform", "log-uniform", "integer", got "normal".'],
  [drawn({ draw: "uniform", min: 2, max: 1 }), "axes[0].max must be a finite number of at least 2, got 1."],
  [drawn({ draw: "uniform", min: Number.NaN, max: 1 }), "axes[0].min must be a finite number, got NaN."],
  [drawn({ draw: "log-uniform", min: 0, max: 1 }), "axes[0].min must be above 0 if log-uniform, got 0."],
  [drawn({ draw: "integer", min: 0.5, max: 1 }), "axes[0].min must be an integer, got 0.5."],
  [drawn({ draw: "integer", min: 0, max: 2 ** 32 }), "axes[0].max must be less than 2^32 above min, got 4294967296."],
  [{ trials: 0 }, "trials must be an integer in [1, 100000], got 0."],
  [{ iterations: -1 }, "iterations must be an integer of at least 0, got -1."],
  [{ metrics: ["energy", "x"] }, /^metrics\[1\] must be one of "grid-kl", .*, got "x"\.$/],
  [{ count: 1 }, "count must be an integer in [2, 1000000], got 1."],
  [{ average: 1 }, "average must be true or false, got 1."],
  [{ config: null }, "config: config must be an object, got null."],
  [{ trials: null }, "trials must be an integer in [1, 100000], got null."],
  [{ every: 0 }, "every must be an integer of at least 1, got 0."],
  [
    {
      axes: [
        { path: "a", values: long },
        { path: "b", values: long },
      ],
    },
    "sweep must come to at most 100000 jobs, got 160000.",
  ],
])("readSweep(%j) says what is wrong", (input, message) => {
  expect(() => readSweep(input)).toThrow(message);
});
