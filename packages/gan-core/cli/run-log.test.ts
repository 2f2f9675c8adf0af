import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openLog } from "./run-log.ts";
import type { Moment } from "./training-loop.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gan-log-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const moment = (iteration: number): Moment => ({
  iteration,
  losses: { discriminator: iteration === 0 ? Number.NaN : 1.5, generator: iteration === 0 ? Number.NaN : 0.5 },
  metrics: { energy: { value: 0.25, floor: 0.125, count: 100 } },
});

it("openLog() writes a CSV with a header; what has no value is an empty cell", () => {
  const path = join(folder, "log.csv");
  const log = openLog(path, ["energy"], false);
  log(moment(0));
  log(moment(10));
  expect(readFileSync(path, "utf8")).toBe(
    "iteration,discriminatorLoss,generatorLoss,energy,energy floor\n0,,,0.25,0.125\n10,1.5,0.5,0.25,0.125\n",
  );
});

it("openLog() writes JSON lines under any other name; what has no value is null", () => {
  const path = join(folder, "log.jsonl");
  openLog(path, ["energy"], false)(moment(0));
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
    ...{ iteration: 0, discriminatorLoss: null, generatorLoss: null },
    ...{ energy: 0.25, "energy floor": 0.125 },
  });
});

it("openLog() goes on with a log when asked to, and begins anew when not", () => {
  const path = join(folder, "log.csv");
  openLog(path, [], false)(moment(10));
  openLog(path, [], true)(moment(20));
  const header = "iteration,discriminatorLoss,generatorLoss\n";
  expect(readFileSync(path, "utf8")).toBe(`${header}10,1.5,0.5\n20,1.5,0.5\n`);
  openLog(path, [], false);
  expect(readFileSync(path, "utf8")).toBe(header);
});

it("openLog() refuses to go on with a CSV of other columns", () => {
  const path = join(folder, "log.csv");
  openLog(path, [], false);
  expect(() => openLog(path, ["energy"], true)).toThrow("--log must have the columns iteration, discriminatorLoss");
});
