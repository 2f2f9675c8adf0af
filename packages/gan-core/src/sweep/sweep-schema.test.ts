import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { tinySweep } from "../../test/tiny-sweep.ts";
import { listJobs } from "./list-jobs.ts";
import { readSweep } from "./read-sweep.ts";
import { sweepSchema } from "./sweep-schema.ts";

const takes = new Ajv2020({ strict: true }).compile(sweepSchema());

const guide = readFileSync(new URL("../../../../docs/guides/sweeps.md", import.meta.url), "utf8");
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const examples = [...`${guide}\n${readme}`.matchAll(/```json\n(.+?)```/gs)].map(([, text]) => JSON.parse(text!));

it("sweepSchema() takes what readSweep() does", () => {
  for (const sweep of [{}, tinySweep, ...examples]) {
    expect(takes(sweep)).toBe(true);
    expect(takes(readSweep(sweep))).toBe(true);
  }
});

it.each([
  [{ axis: [] }],
  [{ version: 2 }],
  [{ config: { seed: -1 } }],
  [{ config: { loss: { id: "none" } } }],
  [{ axes: [{ path: "seed" }] }],
  [{ axes: [{ path: "seed", values: [] }] }],
  [{ axes: [{ path: "seed", values: [1], draw: "uniform", min: 0, max: 1 }] }],
  [{ axes: [{ path: "seed", draw: "normal", min: 0, max: 1 }], search: { id: "random", points: 2 } }],
  [{ search: { id: "random" } }],
  [{ search: { id: "grid", points: 4 } }],
  [{ trials: 0 }],
  [{ trials: 1.5 }],
  [{ iterations: -1 }],
  [{ metrics: ["none"] }],
  [{ count: 1 }],
  [{ average: 1 }],
  [{ every: 0 }],
  [{ config: null }],
])("sweepSchema() refuses %j, as readSweep() does", (sweep) => {
  expect(takes(sweep)).toBe(false);
  expect(() => readSweep(sweep)).toThrow(RangeError);
});

it("the sweeps of the guide and the README have as many jobs as it says there", () => {
  // 3 losses · 3 rates · 4 seeds; 50 points · 2 seeds; 2 losses · 3 rates · 4 seeds.
  expect(examples.map((sweep) => listJobs(sweep).length)).toEqual([36, 100, 24]);
  expect(guide).toContain("36 jobs.");
  expect(readme).toContain("does these 24 runs");
});
