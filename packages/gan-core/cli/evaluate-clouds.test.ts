import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { recordingTerminal } from "../test/recording-terminal.ts";
import { type EvaluateCloudsOptions, evaluateClouds } from "./evaluate-clouds.ts";
import type { Rows } from "./report.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gan-eval-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Cloud = readonly (readonly number[])[];

async function evaluate(real: Cloud, fake: Cloud, options: Partial<EvaluateCloudsOptions> = {}): Promise<Rows> {
  const paths = { real: join(folder, "real.csv"), fake: join(folder, "fake.json") };
  writeFileSync(paths.real, real.map((point) => point.join(",")).join("\n"));
  writeFileSync(paths.fake, JSON.stringify(fake));
  const terminal = recordingTerminal();
  await evaluateClouds({ ...paths, ...options, json: true }, terminal);
  return (JSON.parse(terminal.text()) as { metrics: Rows }).metrics;
}

const row: Cloud = Array.from({ length: 12 }, (_, i) => [i, 0]);

it("evaluateClouds() of a translation by (3, 4) is 5 from here to there, and without a floor if all points are used", async () => {
  const moved = row.map(([x, y]) => [x! + 3, y! + 4]);
  const rows = await evaluate(row, moved, { metrics: "wasserstein-2", count: 12 });
  expect(rows["wasserstein-2"]!.value).toBeCloseTo(5, 5);
  expect(rows["wasserstein-2"]).toMatchObject({ floor: null, count: 12 });
});

it("evaluateClouds() takes half of the real points, and the other half for the floor", async () => {
  const same: Cloud = row.map(() => [1, 2]);
  const there: Cloud = row.map(() => [1, 5]);
  expect(await evaluate(same, there, { metrics: "wasserstein-1" })).toMatchObject({
    "wasserstein-1": { value: 3, floor: 0, count: 6 },
  });
});

it("evaluateClouds() measures the floor between real points used and others, which are left over for it", async () => {
  const rows = await evaluate([[0], [3]], [[1]], { metrics: "wasserstein-1" });
  expect(rows["wasserstein-1"]).toMatchObject({ floor: 3, count: 1 });
});

it("evaluateClouds() takes no more points than the fakes have", async () => {
  expect(await evaluate(row, row.slice(0, 2), { metrics: "energy" })).toMatchObject({ energy: { count: 2 } });
});

it("evaluateClouds() draws without replacement: a cloud against itself, whole, is at no distance", async () => {
  expect(await evaluate(row, row.toReversed(), { metrics: "wasserstein-1", count: 12 })).toMatchObject({
    "wasserstein-1": { value: 0 },
  });
});

it("evaluateClouds() draws the same points from the same seed, and others from another", async () => {
  const fake: Cloud = row.map(([x]) => [x! ** 2, 1]);
  const value = async (seed: number) =>
    (await evaluate(row, fake, { metrics: "wasserstein-1", seed }))["wasserstein-1"];
  expect(await value(1)).toEqual(await value(1));
  expect(await value(1)).not.toEqual(await value(2));
});

it("evaluateClouds() refuses points of another number of dimensions, and more points than there are", async () => {
  await expect(evaluate(row, [[1, 2, 3]])).rejects.toThrow(
    /fake\.json must have points of 2 numbers, as the real ones are, got 3\.$/,
  );
  await expect(evaluate(row, row.slice(3), { count: 10 })).rejects.toThrow(
    "--count must be at most 9, the points of the smaller cloud, got 10.",
  );
});

it("evaluateClouds() says which file is bad, and where", async () => {
  await expect(evaluate([[1, Number.NaN]], row)).rejects.toThrow(
    /real\.csv: csv: line 1, column 2 must be a finite number, got "NaN"\.$/,
  );
});

it("evaluateClouds() of any two clouds answers with numbers or a clear refusal", async () => {
  const coordinate = fc.oneof(fc.constant(0), fc.constant(1e30), fc.double({ min: -5, max: 5, noNaN: true }));
  const cloud = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(cloud, cloud, async (real, fake) => {
      try {
        for (const { value } of Object.values(await evaluate(real, fake))) expect(value).not.toBeNaN();
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        expect((error as Error).message).toMatch(/ must .*, got .*\.$/);
      }
    }),
    { numRuns: 60 },
  );
});
